package org.vorzimmer.telephony;

/**
 * Which lines a list shows.
 *
 * @param state null: whatever their state
 * @param purpose null: whatever they are for
 * @param text part of a number; null or blank: all
 * @param sort one of {@link Sort}
 */
public record LineFilter(PhoneLine.State state, PhoneLine.Purpose purpose, String text, Sort sort, boolean ascending) {

    /** Columns by which the list can be ordered; the id makes every order a total one. */
    public enum Sort {
        NUMBER("l.numberText"), PURPOSE("l.purpose"), STATE("l.state"), SINCE("l.since");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static LineFilter all() {
        return new LineFilter(null, null, null, Sort.NUMBER, true);
    }

    public LineFilter in(PhoneLine.State wanted) {
        return new LineFilter(wanted, purpose, text, sort, ascending);
    }

    public LineFilter of(PhoneLine.Purpose wanted) {
        return new LineFilter(state, wanted, text, sort, ascending);
    }

    public LineFilter matching(String words) {
        return new LineFilter(state, purpose, words, sort, ascending);
    }

    public LineFilter sortedBy(Sort column, boolean up) {
        return new LineFilter(state, purpose, text, column, up);
    }
}
