package org.vorzimmer.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Turns a tenant's text into HTML: headings, lists, emphasis, quotes, code and links. Raw HTML is shown as the characters that were typed,
 * an image as its description, and a link that is not http, https, mailto or tel leads nowhere.
 */
public final class Markdown {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+.!|~&-]");

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new OnlyKnownSchemes())
            .attributeProviderFactory(context -> new LinkAttributes())
            .nodeRendererFactory(ImageAsText::new)
            .build();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

    private Markdown() {
    }

    public static String toHtml(String markdown) {
        return markdown == null || markdown.isBlank() ? "" : RENDERER.render(PARSER.parse(markdown));
    }

    /** The same without any markup, for programs that show letters only; a link's address stands behind its words. */
    public static String toText(String markdown) {
        return markdown == null || markdown.isBlank() ? "" : TEXT.render(PARSER.parse(markdown));
    }

    /** Makes a value harmless inside Markdown, so that a name with an asterisk stays a name. */
    public static String escape(String value) {
        return SPECIAL.matcher(value).replaceAll("\\\\$0");
    }

    private static boolean isHarmless(String address) {
        String trimmed = address.strip();
        if (trimmed.startsWith("//") || trimmed.chars().anyMatch(sign -> sign < ' ' || sign == '\\')) {
            return false;
        }
        var scheme = SCHEME.matcher(trimmed);
        return !scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    private static final class OnlyKnownSchemes implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            return isHarmless(url) ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }

    private static final class LinkAttributes implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Link link && link.getDestination().matches("(?i)https?:.*")) {
                attributes.put("rel", "noopener noreferrer");
            }
        }
    }

    /** No picture is fetched from anywhere: its description stands in its place. */
    private static final class ImageAsText implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        ImageAsText(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node image) {
            for (Node child : children(image)) {
                context.render(child);
            }
        }

        private static List<Node> children(Node parent) {
            List<Node> found = new ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                found.add(child);
            }
            return found;
        }
    }
}
