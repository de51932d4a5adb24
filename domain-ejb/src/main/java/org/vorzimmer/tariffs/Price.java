package org.vorzimmer.tariffs;

import java.math.BigDecimal;
import java.util.List;
import org.vorzimmer.shared.Money;

/**
 * The amounts of one month: each line net and rounded, the tax on their sum, never by line.
 *
 * @param lines what is paid for, in the order of an invoice
 */
public record Price(List<Line> lines, Money net, VatDecision vat, Money tax, Money gross) {

    /** What a line is about. */
    public enum Kind { BASE_FEE, CALLS, MINUTES, SECONDS, SMS, LANDLINE, MOBILE, ROUND_THE_CLOCK, ADD_ON }

    /**
     * One position.
     *
     * @param addOn the name of an add-on; null for the tariff's own positions
     */
    public record Line(Kind kind, VersionText addOn, BigDecimal quantity, BigDecimal unitPrice, Money net) {

        static Line of(Kind kind, BigDecimal quantity, BigDecimal unitPrice) {
            return new Line(kind, null, quantity, unitPrice, Money.of(quantity, unitPrice));
        }
    }

    public Price {
        lines = List.copyOf(lines);
    }

    static Price of(List<Line> lines, VatDecision vat) {
        Money net = lines.stream().map(Line::net).reduce(Money.ZERO, Money::plus);
        Money tax = net.percent(vat.rate());
        return new Price(lines, net, vat, tax, net.plus(tax));
    }
}
