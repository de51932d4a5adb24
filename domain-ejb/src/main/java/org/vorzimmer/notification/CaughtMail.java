package org.vorzimmer.notification;

import java.io.Serializable;
import java.time.Instant;

/** A mail that went no further than the mail catcher, as the office reads it: words only. */
public record CaughtMail(long uid, String from, String to, String subject, Instant sentAt, String text) implements Serializable {
}
