package org.vorzimmer.tariffs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.TreeMap;

/** The standard rates of German value added tax, each from its first day on. */
public final class VatRates {

    private static final VatRates GERMAN = read();

    private final NavigableMap<LocalDate, BigDecimal> rates;

    private VatRates(NavigableMap<LocalDate, BigDecimal> rates) {
        this.rates = rates;
    }

    public static VatRates german() {
        return GERMAN;
    }

    /** Per cent on this day. */
    public BigDecimal on(LocalDate day) {
        Map.Entry<LocalDate, BigDecimal> rate = rates.floorEntry(day);
        if (rate == null) {
            throw new IllegalArgumentException("No rate of value added tax is known for " + day);
        }
        return rate.getValue();
    }

    private static VatRates read() {
        Properties file = new Properties();
        try (InputStream in = VatRates.class.getResourceAsStream("vat-rates.properties")) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        NavigableMap<LocalDate, BigDecimal> rates = new TreeMap<>();
        file.forEach((day, rate) -> rates.put(LocalDate.parse(day.toString()), new BigDecimal(rate.toString())));
        return new VatRates(rates);
    }
}
