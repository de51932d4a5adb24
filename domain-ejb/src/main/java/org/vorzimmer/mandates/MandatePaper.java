package org.vorzimmer.mandates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.vorzimmer.documents.Document;
import org.vorzimmer.documents.PdfRenderer;
import org.vorzimmer.documents.PdfText;

/** What stands on the two papers about a mandate: the form that is signed, and the pack that shows it was given. Pure. */
final class MandatePaper {

    private MandatePaper() {
    }

    /** The words with lines for place, date and signature below them. */
    static PdfText form(String language, String text, String sender) {
        ResourceBundle words = words(language);
        List<String> parts = parts(text);
        String body = parts.stream().skip(1).map(MandatePaper::paragraph).collect(Collectors.joining())
                + "<p><br/>" + PdfRenderer.escape(words.getString("form.placeAndDate")) + ": ________________________________</p>"
                + "<p><br/>" + PdfRenderer.escape(words.getString("form.signature")) + ": ________________________________</p>";
        return new PdfText(language, parts.get(0), sender, body);
    }

    /** The words as they were shown, by which template, and what shows that they were agreed to by a click. */
    static PdfText given(MandateText text, ClickEvidence evidence, String language, String sender) {
        ResourceBundle words = words(language);
        List<String> parts = parts(text.full());
        String body = parts.stream().skip(1).map(MandatePaper::paragraph).collect(Collectors.joining())
                + line(words, "pack.template", text.templateVersion()) + line(words, "pack.hash", text.hash())
                + heading(words, "pack.click") + paragraph(evidence.asText());
        return new PdfText(language, parts.get(0), sender, body);
    }

    /** All that shows that the mandate was given, what became of it, and by which hashes that can be checked. */
    static PdfText pack(MandateService.Detail detail, List<Document> files, String sender) {
        Mandate mandate = detail.mandate();
        ResourceBundle words = words(mandate.getLanguage());
        StringBuilder body = new StringBuilder(heading(words, "pack.facts"))
                .append(line(words, "pack.reference", mandate.getReference()))
                .append(line(words, "pack.creditorId", mandate.getCreditorId()))
                .append(line(words, "pack.debtor", mandate.getDebtorName()))
                .append(line(words, "pack.iban", detail.iban().grouped()))
                .append(line(words, "pack.state", words.getString("state." + mandate.getState())))
                .append(line(words, "pack.signed", mandate.getSignedOn()))
                .append(line(words, "pack.place", mandate.getSignedPlace()))
                .append(line(words, "pack.bank", mandate.getB2bConfirmedOn()))
                .append(line(words, "pack.lastDue", mandate.getLastPresentedDueDate()))
                .append(line(words, "pack.ended", mandate.getEndedAt()))
                .append(heading(words, "pack.words"));
        parts(detail.text()).forEach(part -> body.append(paragraph(part)));
        body.append(line(words, "pack.template", mandate.getTemplateVersion())).append(line(words, "pack.hash", mandate.getTextHash()));
        if (detail.evidence() != null) {
            body.append(heading(words, "pack.click")).append(paragraph(detail.evidence()));
        }
        body.append(heading(words, "pack.files"));
        files.forEach(file -> body.append(paragraph(file.getTitle() + " (" + file.getMediaType() + ", " + file.getCreatedAt() + ")\nSHA-256: " + file.getSha256())));
        body.append(files.isEmpty() ? paragraph(words.getString("pack.noFiles")) : "").append(heading(words, "pack.history"));
        detail.history().forEach(entry -> body.append(paragraph(entry.entry().getOccurredAt() + "  " + words.getString("entry." + entry.entry().getKind())
                + (entry.entry().getLoginId() == null ? "" : " (" + words.getString("pack.login") + " " + entry.entry().getLoginId() + ")")
                + (entry.text() == null ? "" : "\n" + entry.text()))));
        return new PdfText(mandate.getLanguage(), words.getString("pack.title") + " " + mandate.getReference(), sender, body.toString());
    }

    /** One word in the mandate's language. */
    static String word(String language, String key) {
        return words(language).getString(key);
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("org.vorzimmer.mandates.paper", Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static List<String> parts(String text) {
        return Arrays.asList(text.split("\n\n"));
    }

    private static String heading(ResourceBundle words, String key) {
        return "<h2>" + PdfRenderer.escape(words.getString(key)) + "</h2>";
    }

    private static String line(ResourceBundle words, String key, Object value) {
        return value == null ? "" : paragraph(words.getString(key) + ": " + value);
    }

    private static String paragraph(String text) {
        return "<p>" + PdfRenderer.escape(text).replaceAll("\\R", "<br/>") + "</p>";
    }
}
