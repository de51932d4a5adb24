package org.vorzimmer.web.site.consents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.vorzimmer.consents.CookieChoice;
import org.vorzimmer.consents.CookieChoiceService;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.visits.VisitIntakeService;
import org.vorzimmer.web.kit.edge.ClientAddress;
import org.vorzimmer.web.kit.edge.ErrorPages;
import org.vorzimmer.web.site.leads.FormThrottle;
import org.vorzimmer.web.site.visits.CampaignCookie;

/** Takes the answer about cookies from the banner and from the page of cookies, and leads back to where it was given. */
@WebServlet("/cookies/auswahl")
public class ChoiceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/cookies";
    private static final String OWN_ADDRESS = "/(?:[A-Za-z0-9][A-Za-z0-9/_-]{0,120})?(?:\\?[A-Za-z0-9=&._-]{0,500})?";

    @Inject transient CookieChoiceService choices;
    @Inject transient VisitIntakeService visits;
    @Inject transient FormThrottle throttle;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!isOwnPage(request)) {
            // Nobody else's page may agree for a visitor.
            ErrorPages.write(request, response, HttpServletResponse.SC_FORBIDDEN, null);
            return;
        }
        TextLanguage language = "en".equals(request.getParameter("lang")) ? TextLanguage.EN : TextLanguage.DE;
        String answer = request.getParameter("auswahl");
        if ("nein".equals(answer)) {
            remember(request, response, choices.refuse(ChoiceCookie.of(request)));
            SiteCookie.remove(request, response, ProductCookie.VISIT);
            SiteCookie.remove(request, response, ProductCookie.CAMPAIGN);
        } else if ("ja".equals(answer) && visits.isOn() && !ChoiceCookie.isLeftAlone(request)) {
            if (!throttle.allows("cookies", ClientAddress.of(request))) {
                response.sendRedirect(PAGE + "?zuviel=1" + (language == TextLanguage.EN ? "&lang=en" : ""));
                return;
            }
            remember(request, response, choices.accept(ChoiceCookie.of(request), language));
            // The page on which the answer was given may be the one an advertisement led to.
            CampaignCookie.inAddress(request.getHeader("Referer")).ifPresent(name -> CampaignCookie.set(request, response, name));
        }
        response.sendRedirect(back(request.getParameter("zurueck")));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(PAGE);
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, CookieChoice choice) {
        SiteCookie.set(request, response, ProductCookie.CHOICE, choice.value());
    }

    /** A page of this site and no other place. */
    static String back(String address) {
        return address != null && address.matches(OWN_ADDRESS) ? address : PAGE;
    }

    private static boolean isOwnPage(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null ? !"cross-site".equals(request.getHeader("Sec-Fetch-Site")) : request.getServerName().equalsIgnoreCase(host(origin));
    }

    /** Null for an origin that is no address, such as the one of a page without any. */
    private static String host(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
