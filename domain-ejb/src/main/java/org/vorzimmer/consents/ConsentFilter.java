package org.vorzimmer.consents;

/**
 * Which consents a list shows.
 *
 * @param kind null: all kinds
 * @param text part of a mail address; a whole address also finds what has ended, where no address is left; null or blank: all
 */
public record ConsentFilter(State state, ConsentKind kind, String text, Sort sort, boolean ascending) {

    /** How a consent stands; expired: the data it covered are gone. */
    public enum State { IN_FORCE, WITHDRAWN, EXPIRED, ALL }

    /** Columns by which the list can be ordered. */
    public enum Sort {
        GIVEN("c.givenAt"), KIND("c.kind"), PERSON("c.personText"), WITHDRAWN("c.withdrawnAt");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static ConsentFilter of(State state) {
        return new ConsentFilter(state, null, null, Sort.GIVEN, false);
    }

    public ConsentFilter of(ConsentKind wanted) {
        return new ConsentFilter(state, wanted, text, sort, ascending);
    }

    public ConsentFilter matching(String words) {
        return new ConsentFilter(state, kind, words, sort, ascending);
    }

    public ConsentFilter sortedBy(Sort column, boolean up) {
        return new ConsentFilter(state, kind, text, column, up);
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }
}
