package org.vorzimmer.consents;

import java.util.Locale;
import java.util.Optional;
import org.vorzimmer.content.TextKind;

/** What can be agreed to. */
public enum ConsentKind {

    CONTACT(false, TextKind.CONSENT_CONTACT),
    TRIAL(false, TextKind.CONSENT_TRIAL),
    NEWSLETTER(true, TextKind.CONSENT_NEWSLETTER),
    CONTACT_SYNC(true, TextKind.CONSENT_CONTACT_SYNC),
    CALENDAR_SYNC(true, null),
    PUSH(true, null),
    RECORDING(true, null),
    MARKETING(true, null),
    ANALYTICS(true, null),
    NOTIFICATION_RECIPIENTS(true, null),
    BIOMETRIC_SIGNATURE(true, null);

    private final boolean standing;
    private final TextKind text;

    ConsentKind(boolean standing, TextKind text) {
        this.standing = standing;
        this.text = text;
    }

    /** A standing consent goes on until it is withdrawn; the others belong to one form. */
    public boolean isStanding() {
        return standing;
    }

    /** The text that is agreed to; fails for a consent whose feature has not come yet. */
    TextKind text() {
        return Optional.ofNullable(text).orElseThrow(() -> new IllegalStateException("No text for consent " + this));
    }

    /** The kind by the name that policies use. */
    static ConsentKind ofPolicy(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
