package org.vorzimmer.web.portal.instructions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.vorzimmer.instructions.ReceptionQuestion;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.DiversionReason;

/** "Who answers, if somebody calls then?", as it is typed. */
public class SimulatorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDateTime at;
    @NotNull
    private DiversionReason reason = DiversionReason.UNKNOWN;
    @Size(max = 40)
    private String caller;
    @Size(max = 40)
    private String situation;

    boolean hasWrongNumber() {
        return caller != null && !caller.isBlank() && PhoneNumber.parse(caller).isEmpty();
    }

    ReceptionQuestion question() {
        Instant instant = at == null ? null : at.atZone(Berlin.ZONE).toInstant();
        return new ReceptionQuestion(instant, reason, PhoneNumber.parse(caller).orElse(null), Optional.ofNullable(situation).map(String::strip).filter(text -> !text.isEmpty()).orElse(null));
    }

    public DiversionReason[] getReasons() {
        return DiversionReason.values();
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public DiversionReason getReason() {
        return reason;
    }

    public void setReason(DiversionReason reason) {
        this.reason = reason;
    }

    public String getCaller() {
        return caller;
    }

    public void setCaller(String caller) {
        this.caller = caller;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }
}
