package org.vorzimmer.offers;

/**
 * Which offers a list shows.
 *
 * @param state null for all
 * @param text part of the number; null or blank for all
 * @param sort one of {@link Sort}
 */
public record OfferFilter(LeadOffer.State state, String text, Sort sort, boolean ascending) {

    /** Columns by which the list can be ordered; the id makes every order a total one. */
    public enum Sort {
        NUMBER("o.number"), MADE("o.madeAt"), VALID_UNTIL("o.validUntil");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static final OfferFilter ALL = new OfferFilter(null, null, Sort.MADE, false);

    public OfferFilter in(LeadOffer.State wanted) {
        return new OfferFilter(wanted, text, sort, ascending);
    }

    public OfferFilter matching(String words) {
        return new OfferFilter(state, words, sort, ascending);
    }

    public OfferFilter sortedBy(Sort column, boolean up) {
        return new OfferFilter(state, text, column, up);
    }

    /** Empty for all. */
    String words() {
        return text == null ? "" : text.strip();
    }
}
