package org.vorzimmer.newsletter;

/**
 * Which subscribers a list shows.
 *
 * @param state null: all
 * @param text part of address or name; null or blank: all
 */
public record SubscriberFilter(Subscription.State state, String text, Sort sort, boolean ascending) {

    /** Columns by which the list can be ordered. */
    public enum Sort {
        EMAIL("s.emailText"), NAME("s.name"), STATE("s.state"), REQUESTED("s.requestedAt"), CONFIRMED("s.confirmedAt");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static SubscriberFilter of(Subscription.State state, String text) {
        return new SubscriberFilter(state, text, Sort.REQUESTED, false);
    }

    public SubscriberFilter sortedBy(Sort column, boolean up) {
        return new SubscriberFilter(state, text, column, up);
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }
}
