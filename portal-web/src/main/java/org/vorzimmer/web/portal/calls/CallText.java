package org.vorzimmer.web.portal.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.calls.HistoryRow;
import org.vorzimmer.calls.NoteText;
import org.vorzimmer.calls.PhoneCall;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;

/** How calls are put into words on pages and in files. */
@Named
@ApplicationScoped
public class CallText {

    @Inject Language language;
    @Inject Format format;

    /** Who called, by the best that is known. */
    public String name(HistoryRow row) {
        if (row.name() != null) {
            return row.name();
        }
        return row.caller().number() == null ? language.text(row.call().isWithheld() ? "calls.withheld" : "calls.unknown") : row.caller().number().readable();
    }

    /** The number that the telephone showed; empty when it did not. */
    public String number(HistoryRow row) {
        return row.caller().number() == null ? "" : row.caller().number().readable();
    }

    /** Minutes and seconds; a dash when nobody spoke. */
    public String talked(PhoneCall call) {
        return call.getTalked() == null ? "–" : "%d:%02d".formatted(call.getTalked().toMinutes(), call.getTalked().toSecondsPart());
    }

    /** What became of it, in a word. */
    public String state(PhoneCall call) {
        return call.isMissed() ? language.text("calls.state.MISSED") : language.text("calls.handling." + call.getHandling().getState());
    }

    /** Colour of the word. */
    public String tone(PhoneCall call) {
        return switch (call.getHandling().getState()) {
            case NEW -> "accent";
            case READ -> "";
            case ASSIGNED -> "warn";
            case DONE -> "ok";
        };
    }

    /** Note, outcome and wish to be called back, one line each. */
    public List<String> lines(HistoryRow row) {
        NoteText text = row.text();
        List<String> lines = new ArrayList<>();
        add(lines, "calls.field.when", format.dateTime(row.call().getRangAt()));
        add(lines, "calls.field.caller", name(row));
        add(lines, "calls.field.company", text.company());
        add(lines, "calls.field.number", text.number() != null ? text.number() : number(row));
        add(lines, "calls.field.personAsked", text.personAsked());
        add(lines, "calls.field.concern", text.concern());
        text.answers().forEach(answer -> {
            if (answer.text() != null) {
                lines.add(answer.label() + " " + answer.text());
            }
        });
        add(lines, "calls.field.measures", text.measures());
        add(lines, "calls.field.outcome", row.note() == null ? null : language.text("calls.outcome." + row.note().getOutcome()));
        add(lines, "calls.field.callBack", callBack(text));
        return lines;
    }

    /** Number and time of a wished call back; null when none is wished. */
    public String callBack(NoteText text) {
        return !text.callBack() && text.callBackNumber() == null ? null
                : Stream.of(text.callBackNumber(), text.callBackTime()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private void add(List<String> lines, String key, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(language.text(key) + ": " + value);
        }
    }
}
