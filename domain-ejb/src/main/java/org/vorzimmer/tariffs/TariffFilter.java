package org.vorzimmer.tariffs;

/**
 * What a list of tariffs or add-ons is narrowed to.
 *
 * @param text part of the code or of a name that some version has; null for all
 * @param offer null for every offer
 */
public record TariffFilter(String text, Offer offer) {

    public static final TariffFilter ALL = new TariffFilter(null, null);

    String words() {
        return text == null ? "" : text.strip();
    }
}
