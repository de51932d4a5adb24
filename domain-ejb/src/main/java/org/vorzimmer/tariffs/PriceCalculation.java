package org.vorzimmer.tariffs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vorzimmer.tariffs.Price.Kind;
import org.vorzimmer.tariffs.Price.Line;
import org.vorzimmer.tariffs.TariffTerms.Rounding;
import org.vorzimmer.tariffs.TariffTerms.TimeUnit;

/**
 * Makes amounts of usage and terms, for the calculator on the website and for bills alike: whoever bills gives it the calls with their real lengths, the calculator an expectation.
 * <ol>
 * <li>Each call counts at least the minimum, and is rounded up to full steps; or the sum of the month is, as the terms say.</li>
 * <li>Included calls and included minutes are taken off.</li>
 * <li>A line is quantity (four places at most) times unit price, rounded half up to cents.</li>
 * <li>Tax is counted on the sum of the lines.</li>
 * </ol>
 */
public final class PriceCalculation {

    private static final int SECONDS_OF_MINUTE = 60;
    private static final int PLACES_OF_QUANTITY = 4;

    private PriceCalculation() {
    }

    /** @param addOns how many of each; monthly ones count once */
    public static Price of(TariffTerms terms, Usage usage, Map<AddOnVersion, Integer> addOns, VatDecision vat) {
        List<Line> lines = new ArrayList<>();
        add(lines, Kind.BASE_FEE, BigDecimal.ONE, terms.getBaseFee());
        add(lines, Kind.CALLS, BigDecimal.valueOf(Math.max(0, usage.count() - terms.getIncludedCalls())), terms.getPricePerCall());
        long further = Math.max(0, billedSeconds(terms, usage) - (long) terms.getIncludedMinutes() * SECONDS_OF_MINUTE);
        if (terms.getTimeUnit() == TimeUnit.SECOND) {
            add(lines, Kind.SECONDS, BigDecimal.valueOf(further), terms.getTimePrice());
        } else {
            add(lines, Kind.MINUTES, minutes(further), terms.getTimePrice());
        }
        add(lines, Kind.SMS, BigDecimal.valueOf(usage.sms()), terms.getSmsPrice());
        add(lines, Kind.LANDLINE, BigDecimal.valueOf(usage.landlineMinutes()), terms.getLandlinePrice());
        add(lines, Kind.MOBILE, BigDecimal.valueOf(usage.mobileMinutes()), terms.getMobilePrice());
        add(lines, Kind.ROUND_THE_CLOCK, usage.roundTheClock() ? BigDecimal.ONE : BigDecimal.ZERO, terms.getRoundTheClockFee());
        addOns.forEach((addOn, count) -> {
            BigDecimal quantity = BigDecimal.valueOf(addOn.getTerms().getCharge() == AddOnTerms.Charge.MONTHLY ? 1 : count);
            Line line = Line.of(Kind.ADD_ON, quantity, addOn.getTerms().getPrice());
            lines.add(new Line(line.kind(), addOn.getText(), line.quantity(), line.unitPrice(), line.net()));
        });
        return Price.of(lines, vat);
    }

    /** The time that counts, before included minutes are taken off. */
    static long billedSeconds(TariffTerms terms, Usage usage) {
        long sum = 0;
        for (Usage.Calls calls : usage.calls()) {
            long each = Math.max(calls.seconds(), terms.getMinimumSeconds());
            sum += calls.count() * (terms.getRounding() == Rounding.PER_CALL ? fullSteps(each, terms.getStepSeconds()) : each);
        }
        return terms.getRounding() == Rounding.PER_MONTH ? fullSteps(sum, terms.getStepSeconds()) : sum;
    }

    private static long fullSteps(long seconds, int step) {
        return (seconds + step - 1) / step * step;
    }

    private static BigDecimal minutes(long seconds) {
        BigDecimal exact = BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(SECONDS_OF_MINUTE), PLACES_OF_QUANTITY, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** What was not used, is free or is not offered makes no line; the base fee always does. */
    private static void add(List<Line> lines, Kind kind, BigDecimal quantity, BigDecimal unitPrice) {
        boolean counts = unitPrice != null && quantity.signum() > 0 && (kind == Kind.BASE_FEE || unitPrice.signum() > 0);
        if (counts) {
            lines.add(Line.of(kind, quantity, unitPrice));
        }
    }
}
