package org.vorzimmer.web.kit;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Days as {@code 22.11.2026}; leading zeros may be left out, a day that does not exist is refused. */
@FacesConverter("vz.date")
public class DateTextConverter extends TypedConverter<LocalDate> {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMAN).withResolverStyle(ResolverStyle.STRICT);

    public DateTextConverter() {
        super("kit.date.invalid");
    }

    /** A day outside a Faces form; empty when it is none. */
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), TYPED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    LocalDate typed(String text) {
        return LocalDate.parse(text, TYPED);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return new Format().date(day);
    }
}
