package org.vorzimmer.web.portal.instructions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.vorzimmer.instructions.PutThrough;
import org.vorzimmer.instructions.Repeat;
import org.vorzimmer.instructions.StatusData;
import org.vorzimmer.instructions.StatusKind;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.PhoneNumber;

/** A status as it is typed. */
public class StatusForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private StatusKind kind = StatusKind.MEETING;
    private PutThrough putThrough;
    @Size(max = 500)
    private String message;
    @Size(max = 40)
    private String number;
    private LocalDateTime from;
    private LocalDateTime until;
    @NotNull
    private Repeat repeat = Repeat.NEVER;
    private LocalDate repeatUntil;

    /** Whether a number was typed that is none. */
    boolean hasWrongNumber() {
        return number != null && !number.isBlank() && PhoneNumber.parse(number).isEmpty();
    }

    StatusData data() {
        return new StatusData(kind, putThrough == null ? kind.usual() : putThrough, message == null || message.isBlank() ? null : message.strip(),
                PhoneNumber.parse(number).orElse(null), instant(from), instant(until), repeat, repeatUntil);
    }

    private static Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(Berlin.ZONE).toInstant();
    }

    public StatusKind getKind() {
        return kind;
    }

    public void setKind(StatusKind kind) {
        this.kind = kind;
    }

    public PutThrough getPutThrough() {
        return putThrough;
    }

    public void setPutThrough(PutThrough putThrough) {
        this.putThrough = putThrough;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public Repeat getRepeat() {
        return repeat;
    }

    public void setRepeat(Repeat repeat) {
        this.repeat = repeat;
    }

    public LocalDate getRepeatUntil() {
        return repeatUntil;
    }

    public void setRepeatUntil(LocalDate repeatUntil) {
        this.repeatUntil = repeatUntil;
    }
}
