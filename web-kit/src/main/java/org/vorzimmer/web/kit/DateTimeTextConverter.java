package org.vorzimmer.web.kit;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Moments as a clock on the wall shows them, {@code 22.11.2026 09:30}; leading zeros may be left out, a day that does not exist is refused. */
@FacesConverter("vz.dateTime")
public class DateTimeTextConverter extends TypedConverter<LocalDateTime> {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu H:mm", Locale.GERMAN).withResolverStyle(ResolverStyle.STRICT);

    public DateTimeTextConverter() {
        super("kit.datetime.invalid");
    }

    @Override
    LocalDateTime typed(String text) {
        return LocalDateTime.parse(text.replaceAll("\\s+", " "), TYPED);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDateTime moment) {
        return new Format().localDateTime(moment);
    }
}
