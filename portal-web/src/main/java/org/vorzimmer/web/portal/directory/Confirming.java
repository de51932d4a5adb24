package org.vorzimmer.web.portal.directory;

import jakarta.inject.Inject;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.directory.ConfirmationKind;
import org.vorzimmer.directory.ConfirmationService;
import org.vorzimmer.directory.ConfirmationText;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;

/** A page of the directory by which people's data come in: it asks once for the confirmation that they may be kept. */
public abstract class Confirming extends DirectoryPlace {

    private static final long serialVersionUID = 1L;

    @Inject ConfirmationService confirmations;
    @Inject Language language;

    private boolean confirmed;
    private transient Boolean asked;

    abstract ConfirmationKind kind();

    /** Whether the customer still has to confirm. */
    public boolean isAsked() {
        if (asked == null) {
            asked = confirmations.isOpen(of(), kind());
        }
        return asked;
    }

    /** Says beside the box that it must be ticked. */
    final boolean refuseUnconfirmed(String form) {
        if (isAsked() && !confirmed) {
            Messages.refuse(form, "confirmed", "directory.confirm.missing");
            return true;
        }
        return false;
    }

    /** The language in which it was confirmed; null for nothing. */
    final TextLanguage confirmedIn() {
        return confirmed ? shown() : null;
    }

    private TextLanguage shown() {
        return TextLanguage.of(language.getLocale());
    }

    public ConfirmationText getWords() {
        return confirmations.text(kind(), shown());
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
