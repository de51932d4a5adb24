package org.vorzimmer.content;

import java.util.Locale;

/** The languages of the public site; German counts where the two differ. */
public enum TextLanguage {

    DE(Locale.GERMAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    TextLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale getLocale() {
        return locale;
    }

    public String getTag() {
        return locale.getLanguage();
    }

    /** German for everything that is not English. */
    public static TextLanguage of(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : DE;
    }
}
