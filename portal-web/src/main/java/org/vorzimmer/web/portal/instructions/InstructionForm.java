package org.vorzimmer.web.portal.instructions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.instructions.HolidayMode;
import org.vorzimmer.instructions.InstructionData;
import org.vorzimmer.instructions.PutThrough;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Land;

/** An instruction as it is typed. */
public class InstructionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank @Size(max = 80)
    private String title;
    @NotNull
    private LocalDateTime from;
    private LocalDateTime until;
    @Size(max = 400)
    private String hours;
    @NotNull
    private HolidayMode holidays = HolidayMode.INCLUDED;
    @NotNull
    private Land land;
    @NotNull
    private PutThrough putThrough = PutThrough.ALL;
    @NotBlank @Size(max = 500)
    private String greeting;
    @Size(max = 1000)
    private String message;
    @Size(max = 2000)
    private String notes;
    private final List<NumberRow> numbers = new ArrayList<>();

    void begin(Land usual, Instant now, String usualGreeting) {
        land = usual;
        from = now.atZone(Berlin.ZONE).toLocalDateTime().withSecond(0).withNano(0);
        greeting = usualGreeting;
        numbers.add(new NumberRow());
    }

    void show(InstructionData data) {
        title = data.title();
        from = local(data.from());
        until = local(data.until());
        hours = data.hours();
        holidays = data.holidays();
        land = data.land();
        putThrough = data.putThrough();
        greeting = data.greeting();
        message = data.message();
        notes = data.notes();
        numbers.clear();
        data.numbers().forEach(entry -> numbers.add(NumberRow.of(entry)));
        if (numbers.isEmpty()) {
            numbers.add(new NumberRow());
        }
    }

    /** Place of the first line whose number is none; empty lines do not count. */
    Optional<Integer> wrongNumber() {
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).isEmpty() && numbers.get(i).entry().isEmpty()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    InstructionData data() {
        return new InstructionData(title.strip(), instant(from), instant(until), text(hours), holidays, land, putThrough, greeting.strip(), text(message), text(notes),
                numbers.stream().flatMap(row -> row.entry().stream()).toList());
    }

    private static LocalDateTime local(Instant instant) {
        return instant == null ? null : instant.atZone(Berlin.ZONE).toLocalDateTime();
    }

    private static Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(Berlin.ZONE).toInstant();
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public List<NumberRow> getNumbers() {
        return numbers;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public HolidayMode getHolidays() {
        return holidays;
    }

    public void setHolidays(HolidayMode holidays) {
        this.holidays = holidays;
    }

    public Land getLand() {
        return land;
    }

    public void setLand(Land land) {
        this.land = land;
    }

    public PutThrough getPutThrough() {
        return putThrough;
    }

    public void setPutThrough(PutThrough putThrough) {
        this.putThrough = putThrough;
    }

    public String getGreeting() {
        return greeting;
    }

    public void setGreeting(String greeting) {
        this.greeting = greeting;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
