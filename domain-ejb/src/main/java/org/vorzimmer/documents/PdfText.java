package org.vorzimmer.documents;

import static java.util.Objects.requireNonNull;

/**
 * What a PDF is made of.
 *
 * @param language two letters, for hyphenation and for those who have it read out
 * @param sender company in the head of each page
 * @param body content of the page as XHTML without html, head and body, made by {@code Markdown} or escaped
 */
public record PdfText(String language, String title, String sender, String body) {

    public PdfText {
        requireNonNull(language);
        requireNonNull(title);
        requireNonNull(sender);
        requireNonNull(body);
    }
}
