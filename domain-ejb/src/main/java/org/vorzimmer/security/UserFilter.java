package org.vorzimmer.security;

import java.util.Locale;

/**
 * What the list of logins is narrowed to and how it is ordered.
 *
 * @param text part of name or address; null for all
 * @param role null for every role that is managed here
 * @param status null for every status
 */
public record UserFilter(String text, String role, Login.Status status, Sort sort, boolean ascending) {

    /** Columns by which the list can be ordered; the id makes every order a total one. */
    public enum Sort {
        NAME("l.displayName"), STATUS("l.status"), END("l.endsOn");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static UserFilter all() {
        return new UserFilter(null, null, null, Sort.NAME, true);
    }

    public UserFilter matching(String words) {
        return new UserFilter(words, role, status, sort, ascending);
    }

    public UserFilter with(String wantedRole) {
        return new UserFilter(text, wantedRole, status, sort, ascending);
    }

    public UserFilter in(Login.Status wanted) {
        return new UserFilter(text, role, wanted, sort, ascending);
    }

    public UserFilter sortedBy(Sort column, boolean up) {
        return new UserFilter(text, role, status, column, up);
    }

    String words() {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
