package org.vorzimmer.web.portal.instructions;

import java.io.Serializable;
import java.util.Optional;
import org.vorzimmer.instructions.NumberEntry;
import org.vorzimmer.instructions.Situation;
import org.vorzimmer.instructions.Target;
import org.vorzimmer.shared.PhoneNumber;

/** One line of the numbers to which callers are put through, as it is typed. */
public class NumberRow implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_SECONDS = 25;

    private Situation situation = Situation.ANY;
    private String ownName;
    private String number;
    private String label;
    private Target.Mode mode = Target.Mode.WARM;
    private int ringSeconds = USUAL_SECONDS;

    static NumberRow of(NumberEntry entry) {
        NumberRow row = new NumberRow();
        row.situation = entry.situation();
        row.ownName = entry.ownName();
        row.number = entry.number().readable();
        row.label = entry.label();
        row.mode = entry.mode();
        row.ringSeconds = entry.ringSeconds();
        return row;
    }

    /** Empty when the number is none. */
    Optional<NumberEntry> entry() {
        return PhoneNumber.parse(number).map(parsed -> new NumberEntry(situation, situation == Situation.OWN ? blankToNull(ownName) : null, parsed, blankToNull(label), mode, ringSeconds));
    }

    boolean isEmpty() {
        return number == null || number.isBlank();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public boolean isOwn() {
        return situation == Situation.OWN;
    }

    public Situation getSituation() {
        return situation;
    }

    public void setSituation(Situation situation) {
        this.situation = situation;
    }

    public String getOwnName() {
        return ownName;
    }

    public void setOwnName(String ownName) {
        this.ownName = ownName;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Target.Mode getMode() {
        return mode;
    }

    public void setMode(Target.Mode mode) {
        this.mode = mode;
    }

    public int getRingSeconds() {
        return ringSeconds;
    }

    public void setRingSeconds(int ringSeconds) {
        this.ringSeconds = ringSeconds;
    }
}
