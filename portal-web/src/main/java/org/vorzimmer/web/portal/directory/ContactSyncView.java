package org.vorzimmer.web.portal.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.vorzimmer.consents.GivenConsent;
import org.vorzimmer.content.PromisedText;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.directory.ContactSyncService;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;

/** The consent to the sync of contacts on the customer's page of privacy: given, and taken back as easily. */
@Named
@ViewScoped
public class ContactSyncView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ContactSyncService sync;
    @Inject Language language;

    /** Version of the words that were shown when the page was opened. */
    private Integer shown;

    private transient Boolean offered;
    private transient Optional<GivenConsent> given;

    public void give() {
        sync.give(TextLanguage.of(language.getLocale()), shown);
        given = null;
        Messages.done("directory.sync.given");
    }

    public void withdraw() {
        sync.withdraw();
        given = null;
        Messages.done("directory.sync.withdrawn");
    }

    public boolean isOffered() {
        if (offered == null) {
            offered = sync.isOffered();
        }
        return offered;
    }

    /** Null when none is in force. */
    public GivenConsent getGiven() {
        if (given == null) {
            given = sync.given();
        }
        return given.orElse(null);
    }

    /** What is agreed to. */
    public String getWords() {
        PromisedText text = sync.text(TextLanguage.of(language.getLocale()));
        shown = text.number();
        return text.html();
    }
}
