package org.vorzimmer.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days, times and amounts look everywhere, in both languages: {@code 22.11.2026 14:05}, {@code 1.234,56 €}. */
@Named
@ApplicationScoped
public class Format {

    static final String DATE_PATTERN = "dd.MM.yyyy";
    static final String DATE_TIME_PATTERN = "dd.MM.yyyy HH:mm";
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(DATE_PATTERN, Locale.GERMAN);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern(DATE_TIME_PATTERN, Locale.GERMAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.GERMAN);
    private static final String NO_BREAK_SPACE = "\u00a0";

    public String date(LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    public String dateTime(Instant moment) {
        return moment == null ? "" : DATE_TIME.format(moment.atZone(BERLIN));
    }

    public String localDateTime(LocalDateTime moment) {
        return moment == null ? "" : DATE_TIME.format(moment);
    }

    public String day(Instant moment) {
        return moment == null ? "" : DATE.format(moment.atZone(BERLIN));
    }

    public String time(Instant moment) {
        return moment == null ? "" : TIME.format(moment.atZone(BERLIN));
    }

    public String money(BigDecimal euros) {
        return euros == null ? "" : amount(euros) + NO_BREAK_SPACE + "€";
    }

    /** A price of one unit: two places, or as many as it has. */
    public String price(BigDecimal euros) {
        return euros == null ? "" : unitPrice(euros) + NO_BREAK_SPACE + "€";
    }

    /** How many of something, with the places that it has. */
    public String quantity(BigDecimal number) {
        return number == null ? "" : new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
    }

    /** Size of a file, rounded up. */
    public String kilobytes(long bytes) {
        return count((bytes + 1023) / 1024) + " kB";
    }

    public String count(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
    }

    static String unitPrice(BigDecimal euros) {
        return new DecimalFormat("#,##0.00##", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(euros);
    }

    static String amount(BigDecimal euros) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY))
                .format(euros.setScale(2, RoundingMode.HALF_UP));
    }
}
