package org.vorzimmer.shared;

/**
 * A CDI event that tells whoever runs the installation that something needs attention, or no longer does. Any feature may fire it; the
 * alarms feature observes it. It carries codes and figures only, never data about a person.
 *
 * @param kind   what is wrong, such as {@code KEYS_UNCLAIMED}
 * @param key    which of several things of this kind, such as a tenant's number; one alarm is kept for each pair of kind and key
 * @param detail figures that help; may be empty
 * @param raised false when the cause has ended
 */
public record OperatorAlert(String kind, String key, String detail, boolean raised) {

    public static OperatorAlert raise(String kind, String key, String detail) {
        return new OperatorAlert(kind, key, detail, true);
    }

    public static OperatorAlert clear(String kind, String key) {
        return new OperatorAlert(kind, key, "", false);
    }
}
