package org.vorzimmer.newsletter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.tenancy.TenantLinks;
import org.vorzimmer.vault.Signatures;

/** The personal addresses in mails of the newsletter. */
@Dependent
class NewsletterLinks {

    private static final String PURPOSE = "newsletter-unsubscribe";

    @Inject TenantLinks links;
    @Inject Signatures signatures;

    /** The page with the form. */
    String form() {
        return links.to("/newsletter");
    }

    String confirm(SecretLink secret, TextLanguage language) {
        return links.to("/newsletter/bestaetigen?t=" + secret.token() + tail(language));
    }

    /** The page that asks. */
    String unsubscribe(long subscription, TextLanguage language) {
        return links.to("/newsletter/abmelden?t=" + sign(subscription) + tail(language));
    }

    /** Where a mail program sends its one click. */
    private String oneClick(long subscription) {
        return links.to("/newsletter/one-click?t=" + sign(subscription));
    }

    /** The mail with its reader's own way out in the headers, which mail programs show as a button (RFC 8058). */
    Mail withWayOut(Mail mail, long subscription) {
        return mail.header("List-Unsubscribe", "<" + oneClick(subscription) + ">").header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** A list's name in mails is its address turned into a domain. */
    String listId() {
        return "<newsletter." + URI.create(links.to("/")).getHost() + ">";
    }

    Optional<Long> subscriptionIn(String signed) {
        return signatures.verified(PURPOSE, signed).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    private String sign(long subscription) {
        return signatures.sign(PURPOSE, Long.toString(subscription));
    }

    private static String tail(TextLanguage language) {
        return language == TextLanguage.EN ? "&lang=en" : "";
    }
}
