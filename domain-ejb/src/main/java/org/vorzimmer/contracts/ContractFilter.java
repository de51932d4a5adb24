package org.vorzimmer.contracts;

/**
 * Which contracts a list shows.
 *
 * @param state null: all that have not ended
 * @param text part of a contract's number or of a name; null or blank: all
 */
public record ContractFilter(ContractState state, String text, Sort sort, boolean ascending) {

    /** Columns by which the list can be ordered; the id makes every order a total one. */
    public enum Sort {
        NUMBER("c.number"), CONCLUDED("c.concludedAt"), BEGINS("c.beginsOn"), ENDS("c.endsOn");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static ContractFilter current() {
        return new ContractFilter(null, null, Sort.CONCLUDED, false);
    }

    public ContractFilter matching(String words) {
        return new ContractFilter(state, words, sort, ascending);
    }

    public ContractFilter in(ContractState wanted) {
        return new ContractFilter(wanted, text, sort, ascending);
    }

    public ContractFilter sortedBy(Sort column, boolean up) {
        return new ContractFilter(state, text, column, up);
    }
}
