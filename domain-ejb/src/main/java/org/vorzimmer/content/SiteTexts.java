package org.vorzimmer.content;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.vorzimmer.shared.Markdown;

/** All texts of a tenant's site in one language, as valid at one moment, with the tenant's values put in. */
public final class SiteTexts {

    private final Map<TextKind, String> bodies;
    private final Map<String, String> values;
    private final Map<String, String> blocks;
    private final TextLanguage language;

    /**
     * @param bodies what the tenant wrote itself; for the rest the default texts stand
     * @param values value per placeholder
     * @param blocks finished Markdown per placeholder
     */
    SiteTexts(TextLanguage language, Map<TextKind, String> bodies, Map<String, String> values, Map<String, String> blocks) {
        this.language = language;
        this.bodies = new EnumMap<>(TextKind.class);
        this.bodies.putAll(bodies);
        this.values = Map.copyOf(values);
        this.blocks = Map.copyOf(blocks);
    }

    /** The text as written, placeholders included. */
    String source(TextKind kind) {
        String own = bodies.get(kind);
        return own == null ? DefaultTexts.of(kind, language) : own;
    }

    /** The text with its values; harmless Markdown where the kind is Markdown, plain text otherwise. */
    String filled(TextKind kind) {
        return fill(kind, source(kind));
    }

    String fill(TextKind kind, String body) {
        String unix = body.replace("\r\n", "\n");
        if (kind.getFormat() != TextFormat.MARKDOWN) {
            return Placeholders.fill(unix, values, blocks, UnaryOperator.identity());
        }
        Map<String, String> linked = new HashMap<>(blocks);
        link(linked, "phone", "tel:", value("phone").replaceAll("[^+0-9]", ""));
        link(linked, "email", "mailto:", value("email"));
        link(linked, "privacy_email", "mailto:", value("privacy_email"));
        return Placeholders.fill(unix, values, linked, Markdown::escape);
    }

    private void link(Map<String, String> linked, String name, String scheme, String target) {
        linked.put(name, value(name).isBlank() ? "" : "[" + Markdown.escape(value(name)) + "](<" + scheme + target.replaceAll("[<>\\s\\\\]", "") + ">)");
    }

    /** Plain text in one line; a page must escape it. */
    public String line(String kind) {
        return filled(TextKind.valueOf(kind)).replaceAll("\\s*\\R\\s*", " ");
    }

    /** Plain text in paragraphs; a page must escape them. */
    public List<String> paragraphs(String kind) {
        return Arrays.stream(filled(TextKind.valueOf(kind)).split("\\R\\s*\\R")).filter(text -> !text.isBlank()).toList();
    }

    /** Sanitised HTML. */
    public String html(String kind) {
        return Markdown.toHtml(filled(TextKind.valueOf(kind)));
    }

    public List<Card> cards(String kind) {
        return Card.parse(filled(TextKind.valueOf(kind)));
    }

    public List<Quote> quotes() {
        return Quote.parse(filled(TextKind.REFERENCES));
    }

    public List<Video> videos() {
        return Video.parse(filled(TextKind.VIDEOS));
    }

    public List<SocialLink> socialLinks() {
        return SocialLink.parse(filled(TextKind.SOCIAL_LINKS));
    }

    /** The trades that the tenant serves. */
    public List<Trade> trades() {
        return Arrays.stream(Trade.values()).filter(trade -> !filled(trade.getHeadline()).isBlank()).toList();
    }

    /** A single value, such as the phone number that stands on every page; empty when the tenant has none. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
