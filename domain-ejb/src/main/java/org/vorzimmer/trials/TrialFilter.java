package org.vorzimmer.trials;

/**
 * Which trials a list shows.
 *
 * @param state null: all that have not ended, unless {@code everything} is asked for
 * @param text part of a name or address; null or blank: all
 * @param sort one of {@link Sort}
 */
public record TrialFilter(Trial.State state, String text, boolean everything, Sort sort, boolean ascending) {

    /** Columns by which the list can be ordered; the id makes every order a total one. */
    public enum Sort {
        NAME("t.displayName"), STATE("t.state"), SUBMITTED("t.submittedAt"), LAST_DAY("t.lastDay");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static TrialFilter open() {
        return new TrialFilter(null, null, false, Sort.SUBMITTED, false);
    }

    public TrialFilter in(Trial.State wanted) {
        return new TrialFilter(wanted, text, everything, sort, ascending);
    }

    public TrialFilter withEnded() {
        return new TrialFilter(state, text, true, sort, ascending);
    }

    public TrialFilter matching(String words) {
        return new TrialFilter(state, words, everything, sort, ascending);
    }

    public TrialFilter sortedBy(Sort column, boolean up) {
        return new TrialFilter(state, text, everything, column, up);
    }
}
