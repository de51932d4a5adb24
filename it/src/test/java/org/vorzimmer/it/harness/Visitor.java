package org.vorzimmer.it.harness;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person whose browser is reduced to what goes over the wire: fills forms, follows redirects, may lie about everything. */
public final class Visitor {

    private static final Pattern FIELD = Pattern.compile("<(input|textarea|select)\\b([^>]*)>([^<]*)", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");
    private static final Pattern CHOSEN = Pattern.compile("<option[^>]*value=\"([^\"]*)\"[^>]*selected[^>]*>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 5;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Client client;
    private final String host;
    private String from = "198.18." + NEXT.incrementAndGet() / 250 % 250 + "." + (1 + NEXT.get() % 250);
    private HttpResponse<String> answer;
    private String path = "";

    private Visitor(int port, String host) {
        this.client = Client.of(port, host);
        this.host = host;
    }

    public static Visitor at(Vorzimmer installation, String host) {
        return new Visitor(installation.port(), host);
    }

    /** The address that a proxy in front would tell, instead of one of the visitor's own; see {@link Vorzimmer#BEHIND_PROXY}. */
    public Visitor from(String address) {
        from = address;
        return this;
    }

    /** Opens a page as a browser does, redirects included. */
    public Visitor open(String page) {
        return follow(client.get(page, "X-Forwarded-For", from, "User-Agent", "Chrome/1 Linux"), page);
    }

    /** One request and nothing after it. */
    public HttpResponse<String> get(String page, String... headers) {
        return client.get(page, headers);
    }

    /** Fills the page's form and presses the button; what is not typed goes as the page had it. */
    public Visitor submit(String form, String button, String... typed) {
        return send(form, filled(form, button, typed));
    }

    /** The fields that {@link #submit} would send, for tests that change them. */
    public Map<String, List<String>> filled(String form, String button, String... typed) {
        Map<String, List<String>> fields = fields(form);
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1] == null ? List.of() : List.of(typed[i + 1].split("\\|", -1)));
        }
        fields.put(button, List.of(button));
        Matcher nonce = NONCE.matcher(page());
        if (nonce.find()) {
            fields.put("primefaces.nonce", List.of(nonce.group(1)));
        }
        return fields;
    }

    /** Sends these fields to where the form points. */
    public Visitor send(String form, Map<String, List<String>> fields) {
        return follow(post(actionOf(form), fields), actionOf(form));
    }

    /** Sends these fields and looks at nothing but the first answer. */
    public HttpResponse<String> post(String page, Map<String, List<String>> fields, String... headers) {
        String body = fields.entrySet().stream().flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded", "X-Forwarded-For", from, "User-Agent", "Chrome/1 Linux"));
        all.addAll(List.of(headers));
        return client.send("POST", page, body.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    private Visitor follow(HttpResponse<String> first, String page) {
        answer = first;
        path = page;
        for (int hop = 0; answer.statusCode() / 100 == 3 && hop < MOST_REDIRECTS; hop++) {
            URI target = URI.create(answer.headers().firstValue("Location").orElseThrow());
            path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
            answer = client.get(path, "X-Forwarded-For", from, "User-Agent", "Chrome/1 Linux");
        }
        return this;
    }

    private Map<String, List<String>> fields(String form) {
        Map<String, List<String>> fields = new HashMap<>();
        String html = formOf(form);
        Matcher field = FIELD.matcher(html);
        while (field.find()) {
            Map<String, String> attributes = attributes(field.group(2));
            String name = attributes.get("name");
            if (name == null || field.group(2).contains("disabled=")) {
                continue;
            }
            String value = switch (field.group(1)) {
                case "select" -> chosen(html.substring(field.end()));
                case "textarea" -> field.group(3).strip();
                default -> List.of("checkbox", "radio").contains(attributes.get("type")) && !field.group(2).contains("checked") ? null
                        : attributes.getOrDefault("value", "checkbox".equals(attributes.get("type")) ? "on" : "");
            };
            if (value != null && !"submit".equals(attributes.get("type"))) {
                fields.computeIfAbsent(name, key -> new ArrayList<>()).add(plain(value));
            }
        }
        return fields;
    }

    private static String chosen(String afterSelect) {
        Matcher chosen = CHOSEN.matcher(afterSelect.substring(0, afterSelect.indexOf("</select>")));
        return chosen.find() ? chosen.group(1) : null;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2));
        }
        return attributes;
    }

    private String formOf(String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL).matcher(page());
        if (!form.find()) {
            throw new AssertionError("No form " + id + " at " + host + path + " (" + status() + "):\n" + text());
        }
        return form.group();
    }

    public String actionOf(String form) {
        Matcher action = Pattern.compile("action=\"([^\"]*)\"").matcher(formOf(form));
        return action.find() ? plain(action.group(1)) : path;
    }

    /** The text inside the element with this id. */
    public String text(String id) {
        Matcher element = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]*)<").matcher(page());
        if (!element.find()) {
            throw new AssertionError("No element " + id + " at " + host + path + " (" + status() + "):\n" + text());
        }
        return plain(element.group(1)).strip();
    }

    /** What a person reads. */
    public String text() {
        return plain(page().replaceAll("(?s)<script.*?</script>|<style.*?</style>|<[^>]*>", " ").replaceAll("\\s+", " "));
    }

    public boolean says(String text) {
        return text().contains(text);
    }

    public String page() {
        return answer.body();
    }

    /** Where the redirects ended, query included. */
    public String path() {
        return path;
    }

    public int status() {
        return answer.statusCode();
    }

    public HttpHeaders headers() {
        return answer.headers();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
