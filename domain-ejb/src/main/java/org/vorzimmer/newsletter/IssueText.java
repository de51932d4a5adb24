package org.vorzimmer.newsletter;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.shared.Markdown;

/** The Markdown of an issue as one person gets it: greeted by name where it is known, and with a way out that no editor can remove. Pure. */
final class IssueText {

    private static final Pattern GREETING = Pattern.compile("\\{\\{\\s*(?:anrede|greeting)\\s*}}", Pattern.CASE_INSENSITIVE);

    /** What ends a text that was left open: nothing, mostly, or else the end of code or of a comment, which would swallow the way out. */
    private static final List<String> ENDS = List.of("", "\n```", "\n~~~", "\n-->");

    private IssueText() {
    }

    /**
     * @param name null when it is not known
     * @param unsubscribe full address of the person's own unsubscribe page
     */
    static String of(String body, TextLanguage language, String name, String unsubscribe) {
        String greeting = words("greeting", language) + (name == null || name.isBlank() ? "" : " " + Markdown.escape(name.strip()));
        String text = GREETING.matcher(body).replaceAll(Matcher.quoteReplacement(greeting)).strip();
        String wayOut = "\n\n---\n\n" + words("footer", language) + " [" + words("unsubscribe", language) + "](" + unsubscribe + ")";
        return Stream.concat(ENDS.stream().map(text::concat), Stream.of(Markdown.escape(text))).map(one -> one + wayOut)
                .filter(whole -> leadsOut(whole, unsubscribe)).findFirst().orElse(wayOut.strip());
    }

    private static boolean leadsOut(String whole, String unsubscribe) {
        return Markdown.toHtml(whole).contains("href=\"" + unsubscribe.replace("&", "&amp;") + "\"");
    }

    private static String words(String key, TextLanguage language) {
        return MailText.of("newsletter", key, language.getTag(), Map.of()).body();
    }
}
