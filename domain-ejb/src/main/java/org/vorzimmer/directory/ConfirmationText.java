package org.vorzimmer.directory;

import java.util.Locale;
import java.util.ResourceBundle;
import org.vorzimmer.content.TextLanguage;

/**
 * The words of a confirmation, and those by which a customer can tell its contacts. A version that was in use is never changed: other words get
 * the next number, so that it can be shown what somebody confirmed.
 *
 * @param confirm what is ticked
 * @param notice for the people in the directory, to be copied
 */
public record ConfirmationText(int version, String confirm, String notice) {

    /** The version for new confirmations. */
    public static final int CURRENT = 1;

    static ConfirmationText of(ConfirmationKind kind, TextLanguage language, int version) {
        ResourceBundle words = ResourceBundle.getBundle("org.vorzimmer.directory.confirmation-" + version, Locale.forLanguageTag(language.getTag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new ConfirmationText(version, words.getString("confirm." + kind), words.getString("notice"));
    }
}
