package org.vorzimmer.directory;

/**
 * Which contacts of a customer a list shows.
 *
 * @param text part of a name, company, address or number; null or blank: all
 * @param mark null: whatever is said of them
 * @param sort one of {@link Sort}
 */
public record ContactFilter(String text, Mark mark, Sort sort, boolean ascending) {

    /** What a contact can be marked with. */
    public enum Mark { VIP, BLOCKED, HANDLED }

    /** Columns by which the list can be ordered; the id makes every order a total one. */
    public enum Sort {
        NAME("c.displayName"), COMPANY("c.company"), CHANGED("c.changedAt");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static ContactFilter all() {
        return new ContactFilter(null, null, Sort.NAME, true);
    }

    public ContactFilter matching(String words) {
        return new ContactFilter(words, mark, sort, ascending);
    }

    public ContactFilter with(Mark wanted) {
        return new ContactFilter(text, wanted, sort, ascending);
    }

    public ContactFilter sortedBy(Sort column, boolean up) {
        return new ContactFilter(text, mark, column, up);
    }
}
