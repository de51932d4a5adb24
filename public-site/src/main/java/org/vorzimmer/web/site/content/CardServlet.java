package org.vorzimmer.web.site.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vorzimmer.content.SocialCard;
import org.vorzimmer.web.kit.Brand;

/** The picture of the tenant's website for networks and messengers, drawn once for each look and promise. */
@WebServlet("/karte.png")
public class CardServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_KEPT = 100;

    @Inject transient Brand brand;
    @Inject transient SiteView site;

    private final transient Map<SocialCard, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SocialCard, byte[]> eldest) {
            return size() > MOST_KEPT;
        }
    };

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SocialCard card = new SocialCard(brand.getName(), site.getTexts().line("HOME_HEADLINE"), brand.getFill(), brand.getOnFill());
        String tag = "\"" + Integer.toHexString(card.hashCode()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        // Made to be shown elsewhere.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (String.valueOf(request.getHeader("If-None-Match")).contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] picture = picture(card);
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    /** One at a time: drawing takes a tenth of a second, and many may ask for the same at once. */
    private byte[] picture(SocialCard card) {
        synchronized (kept) {
            return kept.computeIfAbsent(card, SocialCard::png);
        }
    }
}
