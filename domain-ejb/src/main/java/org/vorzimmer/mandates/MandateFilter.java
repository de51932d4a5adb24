package org.vorzimmer.mandates;

/**
 * Which mandates a list shows.
 *
 * @param state null: all that have not ended, unless {@code everything} is asked for
 * @param text part of a reference or of an account holder's name; null or blank: all
 * @param everything ended ones too, when no state is asked for
 */
public record MandateFilter(MandateState state, String text, boolean everything, Sort sort, boolean ascending) {

    /** Columns by which the list can be ordered; the id makes every order a total one. */
    public enum Sort {
        REFERENCE("m.reference"), DEBTOR("m.debtorName"), STATE("m.state"), SIGNED("m.signedOn"), CREATED("m.createdAt");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static MandateFilter current() {
        return new MandateFilter(null, null, false, Sort.CREATED, false);
    }

    public MandateFilter matching(String words) {
        return new MandateFilter(state, words, everything, sort, ascending);
    }

    public MandateFilter in(MandateState wanted) {
        return new MandateFilter(wanted, text, everything, sort, ascending);
    }

    public MandateFilter withEnded() {
        return new MandateFilter(state, text, true, sort, ascending);
    }

    public MandateFilter sortedBy(Sort column, boolean up) {
        return new MandateFilter(state, text, everything, column, up);
    }
}
