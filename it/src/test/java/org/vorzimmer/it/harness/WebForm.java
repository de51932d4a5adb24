package org.vorzimmer.it.harness;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's form as a browser without script would send it. */
public final class WebForm {

    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea)\\b[^>]*>");

    private final Client client;
    private final String path;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private WebForm(Client client, String path, String page) {
        this.client = client;
        this.path = path;
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            attribute(field.group(), "name").filter(name -> !"checkbox".equals(attribute(field.group(), "type").orElse("")))
                    .ifPresent(name -> fields.put(name, attribute(field.group(), "value").orElse("")));
            attribute(field.group(), "name").filter(name -> "checkbox".equals(attribute(field.group(), "type").orElse(""))).ifPresent(name -> fields.put(name, "on"));
        }
        fields.put("form", "form");
    }

    public static WebForm in(Client client, String path, HttpResponse<String> page) {
        WebForm form = new WebForm(client, path, page.body());
        // In the portal a script adds it to what is sent; there it is more than a browser without script can do.
        Matcher nonce = Pattern.compile("'nonce-([^']+)'").matcher(page.headers().firstValue("Content-Security-Policy").orElse(""));
        if (nonce.find()) {
            form.fields.put("primefaces.nonce", nonce.group(1));
        }
        return form;
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? Optional.of(value.group(1).replace("&quot;", "\"").replace("&amp;", "&")) : Optional.empty();
    }

    /** Only when the form has such a field. */
    public WebForm type(String field, String text) {
        fields.computeIfPresent("form:" + field + ":input", (name, before) -> text);
        return this;
    }

    /** Presses the button. */
    public HttpResponse<String> send(String button, String... headers) {
        fields.put("form:" + button, "");
        return client.post(path, fields, headers);
    }
}
