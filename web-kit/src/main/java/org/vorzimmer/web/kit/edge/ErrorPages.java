package org.vorzimmer.web.kit.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vorzimmer.web.kit.Texts;

/** Pages for faults, written without Faces and without the database, because either may be what failed. */
public final class ErrorPages {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%2$s</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="%3$s/vz/css/error.css">
            </head>
            <body class="vz-error">
            <main>
            <p class="vz-error-code">%4$s</p>
            <h1>%2$s</h1>
            <p>%5$s</p>
            %6$s
            </main>
            </body>
            </html>
            """;

    private ErrorPages() {
    }

    /**
     * @param incident number that stands in the log beside the trace; null when there is nothing to look up
     */
    public static void write(HttpServletRequest request, HttpServletResponse response, int status, String incident) throws IOException {
        Locale locale = language(request);
        ResourceBundle texts = ResourceBundle.getBundle(Texts.class.getName(), locale);
        String key = "error." + status;
        if (!texts.containsKey(key + ".title")) {
            key = status >= 500 ? "error.500" : "error.400";
        }
        String extra = incident == null ? "" : "<p class=\"vz-error-incident\">" + texts.getString("error.incident") + " <code>" + incident + "</code></p>";
        extra += "<p><a href=\"" + request.getContextPath() + (Locale.ENGLISH.equals(locale) ? "/?lang=en" : "/") + "\">" + texts.getString("error.home") + "</a></p>";
        send(request, response, status, PAGE.formatted(locale.getLanguage(), texts.getString(key + ".title"), request.getContextPath(),
                status, texts.getString(key + ".text"), extra));
    }

    /** For host names that belong to nobody: no brand, no hint which software runs here. */
    static void writeNeutral(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = language(request);
        ResourceBundle texts = ResourceBundle.getBundle(Texts.class.getName(), locale);
        send(request, response, HttpServletResponse.SC_NOT_FOUND, PAGE.formatted(locale.getLanguage(), texts.getString("error.nohost.title"),
                request.getContextPath(), 404, texts.getString("error.nohost.text"), ""));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, int status, String page) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "30");
        }
        response.setContentType("text/html;charset=UTF-8");
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            try {
                response.getOutputStream().write(bytes);
            } catch (IllegalStateException e) {
                response.getWriter().write(page); // the page that broke off had begun to write text
            }
        }
        response.flushBuffer();
    }

    /** From the address only: to ask for a parameter would read the body, which may be what is wrong. */
    private static Locale language(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "&" + request.getQueryString() + "&";
        boolean asked = query.contains("&lang=");
        boolean english = asked ? query.contains("&lang=en&")
                : request.getHeader("Accept-Language") != null && "en".equals(request.getLocale().getLanguage());
        return english ? Locale.ENGLISH : Locale.GERMAN;
    }
}
