package org.vorzimmer.it.forms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form as it stands on a page: what a browser would send, and what may be changed before. */
record WebForm(Element element, String nonce) {

    /** One field as it goes over the wire: the name, the value already encoded. */
    record Field(String name, String encoded) {
    }

    private static String lastRead;
    private static Document lastPage;

    private static final Set<String> TYPED = Set.of("text", "email", "tel", "search", "password", "number", "date", "datetime-local", "color", "url", "");

    static List<WebForm> on(String html) {
        Document page = page(html);
        String nonce = page.select("script[nonce]").stream().map(script -> script.attr("nonce")).findFirst().orElse(null);
        return page.select("form[method=post]").stream().map(form -> new WebForm(form, nonce)).toList();
    }

    /** The page as a tree; the same answer is asked for its forms, its messages and its faults, and read once. */
    static synchronized Document page(String html) {
        if (html != lastRead) {
            lastPage = Jsoup.parse(html);
            lastRead = html;
        }
        return lastPage;
    }

    String id() {
        return element.id();
    }

    String action() {
        return element.attr("action");
    }

    boolean multipart() {
        return element.attr("enctype").startsWith("multipart");
    }

    List<String> buttons() {
        return element.select("button[type=submit][name], input[type=submit][name]").stream().filter(button -> !button.hasAttr("disabled"))
                .map(button -> button.attr("name")).toList();
    }

    /** Names of the fields in which people type, without those that no person sees. */
    List<String> typed() {
        return element.select("input, textarea").stream().filter(WebForm::isTyped).map(field -> field.attr("name")).toList();
    }

    /** Names of lists to choose from. */
    List<String> chosen() {
        return element.select("select").stream().filter(WebForm::sends).map(field -> field.attr("name")).toList();
    }

    String value(String name) {
        return field(element, name).val();
    }

    /** What of a text a person could leave in the field: as much as it takes, and no character that a page cannot hold. */
    String room(String name, String text) {
        String limit = field(element, name).attr("maxlength");
        String possible = text.replace("\0", "").replace("\r\n", "\n").strip();
        return limit.isEmpty() || possible.length() <= Integer.parseInt(limit) ? possible : possible.substring(0, Integer.parseInt(limit)).strip();
    }

    private static Element field(Element form, String name) {
        return form.select("input, textarea").stream().filter(one -> one.attr("name").equals(name)).findFirst().orElseThrow();
    }

    boolean isPassword(String name) {
        return element.select("input[type=password]").stream().anyMatch(one -> one.attr("name").equals(name));
    }

    private static boolean sends(Element field) {
        return !field.attr("name").isEmpty() && !field.hasAttr("disabled");
    }

    private static boolean isTyped(Element field) {
        return sends(field) && !field.attr("name").endsWith(":website") && (field.tagName().equals("textarea") || TYPED.contains(field.attr("type")));
    }

    /** What a browser sends when nobody has touched the form. */
    List<Field> untouched() {
        List<Field> fields = new ArrayList<>();
        for (Element field : element.select("input, textarea, select")) {
            String type = field.attr("type");
            boolean off = (type.equals("checkbox") || type.equals("radio")) && !field.hasAttr("checked");
            if (!sends(field) || off || type.equals("submit") || type.equals("button") || type.equals("file")) {
                continue;
            }
            if (field.tagName().equals("select")) {
                List<Element> options = field.select("option[selected]");
                options = options.isEmpty() && !field.hasAttr("multiple") ? field.select("option").stream().limit(1).toList() : options;
                options.forEach(option -> fields.add(field(field.attr("name"), option.val())));
            } else {
                fields.add(field(field.attr("name"), field.val()));
            }
        }
        return fields;
    }

    /** The same with other values in some fields, these already encoded; pressed is the button. */
    List<Field> with(Map<String, String> encoded, String pressed) {
        Map<String, String> left = new LinkedHashMap<>(encoded);
        List<Field> fields = new ArrayList<>();
        for (Field field : untouched()) {
            String other = left.remove(field.name());
            fields.add(other == null ? field : new Field(field.name(), other));
        }
        left.forEach((name, value) -> fields.add(new Field(name, value)));
        if (nonce != null && fields.stream().noneMatch(field -> field.name().equals("primefaces.nonce"))) {
            fields.add(field("primefaces.nonce", nonce)); // a script adds it in the browser
        }
        if (pressed != null) {
            fields.add(field(pressed, "x"));
        }
        return fields;
    }

    static Field field(String name, String value) {
        return new Field(name, encode(value));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String body(List<Field> fields) {
        return fields.stream().map(field -> encode(field.name()) + "=" + field.encoded()).collect(Collectors.joining("&"));
    }
}
