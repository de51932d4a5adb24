package org.vorzimmer.signup;

import java.util.Arrays;
import java.util.Optional;

/** The steps in their order; each has its page. */
public enum SignUpStep {

    COMPANY("firma"), LOGIN("zugang"), TARIFF("tarif"), BANK("bank"), AGREEMENTS("vereinbarungen"), SUMMARY("bestellung");

    private final String slug;

    SignUpStep(String slug) {
        this.slug = slug;
    }

    /** Last part of the page's address. */
    public String getSlug() {
        return slug;
    }

    /** Counted from 1, for people. */
    public int getNumber() {
        return ordinal() + 1;
    }

    /** Empty behind the last one. */
    public Optional<SignUpStep> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** Empty before the first one. */
    public Optional<SignUpStep> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    public static Optional<SignUpStep> of(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }
}
