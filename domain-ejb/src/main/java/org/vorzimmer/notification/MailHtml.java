package org.vorzimmer.notification;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vorzimmer.shared.Markdown;

/** The HTML side of a mail, made from its plain text: paragraphs, line ends and links, nothing that loads from elsewhere. */
final class MailHtml {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    private MailHtml() {
    }

    static String of(String subject, String text) {
        StringBuilder html = new StringBuilder(text.length());
        for (String paragraph : text.strip().split("\n{2,}")) {
            html.append("<p>").append(linked(paragraph).replace("\n", "<br>")).append("</p>");
        }
        return page(subject, html.toString());
    }

    static String ofMarkdown(String subject, String markdown) {
        return page(subject, Markdown.toHtml(markdown));
    }

    private static String page(String subject, String body) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + escape(subject)
                + "</title></head><body style=\"font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em\">" + body + "</body></html>";
    }

    private static String linked(String text) {
        StringBuilder html = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int done = 0;
        while (link.find()) {
            String address = escape(link.group());
            html.append(escape(text.substring(done, link.start())))
                    .append("<a href=\"").append(address).append("\">").append(address).append("</a>");
            done = link.end();
        }
        return html.append(escape(text.substring(done))).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
