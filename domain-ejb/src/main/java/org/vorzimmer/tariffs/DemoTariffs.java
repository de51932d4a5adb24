package org.vorzimmer.tariffs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Gives an operator of the demo the tariffs and add-ons of the data file, valid from the day of the demo's start. */
@Dependent
public class DemoTariffs {

    private static final int DAYS_UNTIL_CHANGE = 60;

    @Inject TariffBook book;

    /** @param slug of the operator bound to the thread */
    @Transactional
    public void fill(String slug) {
        Map<String, Map<String, List<Map<String, Object>>>> file = read();
        int position = 10;
        for (Map<String, Object> row : file.get(slug).get("tariffs")) {
            tariff(row, position);
            position += 10;
        }
        for (Map<String, Object> row : file.get(slug).get("addOns")) {
            addOn(row, position);
            position += 10;
        }
    }

    private void tariff(Map<String, Object> row, int position) {
        Placement placement = new Placement(text(row, "code"), position, Offer.valueOf(text(row, "offer")));
        placement.setSuitsDe(text(row, "suitsDe"));
        placement.setSuitsEn(text(row, "suitsEn"));
        Tariff tariff = book.createTariff(placement);
        LocalDate today = book.today();
        book.addVersion(tariff, 0, today, words(row), terms(row));
        if (row.containsKey("laterBaseFee")) {
            TariffTerms later = terms(row);
            later.setBaseFee(amount(row, "laterBaseFee"));
            book.addVersion(tariff, 1, today.plusDays(DAYS_UNTIL_CHANGE).withDayOfMonth(1), words(row), later);
        }
    }

    private void addOn(Map<String, Object> row, int position) {
        AddOn addOn = book.createAddOn(new Placement(text(row, "code"), position, Offer.valueOf(text(row, "offer"))));
        AddOnTerms terms = new AddOnTerms();
        terms.setCharge(AddOnTerms.Charge.valueOf(text(row, "charge")));
        terms.setPrice(amount(row, "price"));
        terms.setFits(text(row, "fits"));
        book.addVersion(addOn, 0, book.today(), words(row), terms);
    }

    private static VersionText words(Map<String, Object> row) {
        VersionText words = new VersionText(text(row, "nameDe"), text(row, "nameEn"));
        words.setDescriptionDe(text(row, "descriptionDe"));
        words.setDescriptionEn(text(row, "descriptionEn"));
        return words;
    }

    private static TariffTerms terms(Map<String, Object> row) {
        TariffTerms terms = new TariffTerms();
        terms.setBaseFee(amount(row, "baseFee"));
        terms.setIncludedCalls(number(row, "includedCalls", 0));
        terms.setIncludedMinutes(number(row, "includedMinutes", 0));
        terms.setPricePerCall(row.containsKey("pricePerCall") ? amount(row, "pricePerCall") : BigDecimal.ZERO);
        terms.setTimePrice(row.containsKey("timePrice") ? amount(row, "timePrice") : BigDecimal.ZERO);
        terms.setTimeUnit(row.containsKey("timeUnit") ? TariffTerms.TimeUnit.valueOf(text(row, "timeUnit")) : TariffTerms.TimeUnit.MINUTE);
        terms.setStepSeconds(number(row, "stepSeconds", 60));
        terms.setRounding(row.containsKey("rounding") ? TariffTerms.Rounding.valueOf(text(row, "rounding")) : TariffTerms.Rounding.PER_CALL);
        terms.setMinimumSeconds(number(row, "minimumSeconds", 0));
        terms.setSmsPrice(amount(row, "smsPrice"));
        terms.setLandlinePrice(amount(row, "landlinePrice"));
        terms.setMobilePrice(amount(row, "mobilePrice"));
        terms.setRoundTheClockFee(amount(row, "roundTheClockFee"));
        terms.setSetupFee(row.containsKey("setupFee") ? amount(row, "setupFee") : BigDecimal.ZERO);
        terms.setMinimumTermMonths(number(row, "minimumTermMonths", 0));
        terms.setNoticeDays(number(row, "noticeDays", 14));
        return terms;
    }

    private static String text(Map<String, Object> row, String key) {
        return row.containsKey(key) ? row.get(key).toString() : null;
    }

    private static BigDecimal amount(Map<String, Object> row, String key) {
        return row.containsKey(key) ? new BigDecimal(row.get(key).toString()) : null;
    }

    private static int number(Map<String, Object> row, String key, int otherwise) {
        return row.containsKey(key) ? Integer.parseInt(row.get(key).toString()) : otherwise;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, List<Map<String, Object>>>> read() {
        try (InputStream file = DemoTariffs.class.getResourceAsStream("demo.yaml")) {
            return (Map<String, Map<String, List<Map<String, Object>>>>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
