package org.vorzimmer.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A mail that went no further than the mail catcher, as the office reads it: words, and the names of its files.
 *
 * @param text empty in lists
 * @param files none in lists
 */
public record CaughtMail(long uid, String from, String to, String subject, Instant sentAt, String text, List<String> files) implements Serializable {
}
