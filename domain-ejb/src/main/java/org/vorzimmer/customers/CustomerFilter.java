package org.vorzimmer.customers;

/**
 * Which customers a list shows.
 *
 * @param state null: all that have not ended, unless {@code everything} is asked for
 * @param text part of a number, name, company or address; null or blank: all
 * @param everything ended ones too, when no state is asked for
 * @param sort one of {@link Sort}
 */
public record CustomerFilter(Customer.State state, String text, boolean everything, Sort sort, boolean ascending) {

    /** Columns by which the list can be ordered; the id makes every order a total one. */
    public enum Sort {
        NUMBER("c.number"), COMPANY("c.company"), NAME("c.lastName"), TOWN("c.town"), STATE("c.state"), CREATED("c.createdAt");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static CustomerFilter current() {
        return new CustomerFilter(null, null, false, Sort.CREATED, false);
    }

    public CustomerFilter matching(String words) {
        return new CustomerFilter(state, words, everything, sort, ascending);
    }

    public CustomerFilter in(Customer.State wanted) {
        return new CustomerFilter(wanted, text, everything, sort, ascending);
    }

    public CustomerFilter withEnded() {
        return new CustomerFilter(state, text, true, sort, ascending);
    }

    public CustomerFilter sortedBy(Sort column, boolean up) {
        return new CustomerFilter(state, text, everything, column, up);
    }
}
