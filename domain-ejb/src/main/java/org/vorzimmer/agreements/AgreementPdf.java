package org.vorzimmer.agreements;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.vorzimmer.content.PromisedText;
import org.vorzimmer.documents.PdfRenderer;
import org.vorzimmer.documents.PdfText;
import org.vorzimmer.shared.Berlin;

/** The words of an accepted agreement as a page: parties, text, and who agreed when and how. Pure. */
final class AgreementPdf {

    private final ResourceBundle words;
    private final PromisedText text;

    AgreementPdf(PromisedText text) {
        this.text = text;
        this.words = ResourceBundle.getBundle("org.vorzimmer.agreements.document", text.language().getLocale());
    }

    String title(Agreement agreement) {
        return words.getString("title." + agreement);
    }

    /** @param parties tenant and customer, each in one line */
    PdfText page(Agreement agreement, String tenant, String customer, String person, Acceptance.Channel channel, Instant when, String hash) {
        ZonedDateTime local = when.atZone(Berlin.ZONE);
        String day = DateTimeFormatter.ofPattern(words.getString(channel == Acceptance.Channel.PAPER ? "day" : "moment"), text.language().getLocale()).format(local);
        String body = "<table><tr><th>" + words.getString("provider") + "</th><td>" + PdfRenderer.escape(tenant) + "</td></tr><tr><th>" + words.getString("customer") + "</th><td>"
                + PdfRenderer.escape(customer) + "</td></tr><tr><th>" + words.getString("version") + "</th><td>" + text.number() + "</td></tr><tr><th>" + words.getString("accepted")
                + "</th><td>" + PdfRenderer.escape(person) + ", " + PdfRenderer.escape(day) + ", " + words.getString("channel." + channel) + "</td></tr></table>"
                + text.html() + "<p class=\"proof\">" + words.getString("hash") + " " + hash + "</p>";
        return new PdfText(text.language().getTag(), title(agreement), tenant, body);
    }
}
