package org.vorzimmer.web.kit;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tenant's look as files: theme sheet, icon of the browser tab, logo. The host name decides whose.
 * <p>Each web application names it by a class of its own: the server looks up what is injected by the servlet's class name, and of one that both
 * applications have it took, depending on the folder it runs in, the other one's beans.
 */
public abstract class BrandServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_KEPT = 1_000;

    @Inject transient Brand brand;

    private final transient Map<String, Packed> kept = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case "/theme.css" -> send(AccentPalette.of(brand.getAccent()).css(), "text/css;charset=UTF-8", request, response);
            case "/icon.svg" -> send(icon(), "image/svg+xml", request, response);
            default -> logo(request, response);
        }
    }

    private void logo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (brand.getLogoSvg().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // The tenant's own file: opened by itself it must not be able to run anything in this origin.
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        send(brand.getLogoSvg(), "image/svg+xml", request, response);
    }

    private void send(String text, String type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        PackedAnswer.send(kept.computeIfAbsent(text, Packed::of), type, PackedAnswer.ASK_AGAIN, request, response);
    }

    private String icon() {
        AccentPalette.Shades shades = AccentPalette.of(brand.getAccent()).light();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="17" fill="%s"/>\
                <text x="32" y="45" text-anchor="middle" font-family="system-ui,sans-serif" font-size="37" font-weight="700" fill="%s">%s</text></svg>
                """.formatted(shades.fill().hex(), shades.on().hex(), escaped(brand.getInitial()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
