package org.vorzimmer.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euros with whole cents; what is finer is rounded half up when the amount is made, and nowhere else. */
public record Money(BigDecimal euros) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int CENTS = 2;

    public Money {
        euros = euros.setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** An amount as written in programs, such as {@code 29.90}. */
    public static Money of(String euros) {
        return new Money(new BigDecimal(euros));
    }

    /** So many of something at a unit price that may have more places than cents. */
    public static Money of(BigDecimal quantity, BigDecimal unitPrice) {
        return new Money(quantity.multiply(unitPrice));
    }

    public Money plus(Money other) {
        return new Money(euros.add(other.euros));
    }

    public Money percent(BigDecimal rate) {
        return new Money(euros.multiply(rate).movePointLeft(2));
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }
}
