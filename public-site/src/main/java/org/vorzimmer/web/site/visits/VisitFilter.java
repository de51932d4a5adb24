package org.vorzimmer.web.site.visits;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.visits.VisitIntakeService;
import org.vorzimmer.web.kit.edge.ClientAddress;
import org.vorzimmer.web.site.consents.ChoiceCookie;
import org.vorzimmer.web.site.consents.SiteCookie;
import org.vorzimmer.web.site.content.SitePages;
import org.vorzimmer.web.site.leads.FormThrottle;

/** Counts pages and sent forms of visitors who have agreed to it. Nobody waits for it longer than for a row, and no page fails because of it. */
public class VisitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(VisitFilter.class.getName());
    private static final int VIEWS_PER_TEN_MINUTES = 300;
    private static final int CODE_BYTES = 16;
    private static final String CODE = "[A-Za-z0-9_-]{22}";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject transient VisitIntakeService visits;
    @Inject transient FormThrottle throttle;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Optional<String> page = pageOf(request);
        if (page.isEmpty() || !ChoiceCookie.allowsMeasuring(request) || isFetchedAhead(request) || !visits.isOn()) {
            chain.doFilter(request, response);
        } else if ("GET".equals(request.getMethod())) {
            read(page.get(), request, response, chain);
        } else {
            send(page.get(), request, response, chain);
        }
    }

    private static Optional<String> pageOf(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET" -> SitePages.pageOf(request.getRequestURI());
            case "POST" -> SitePages.formOf(request.getRequestURI());
            default -> Optional.empty();
        };
    }

    private void read(String page, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        // Read before: the server may take the request object back for another visitor once it is answered.
        String address = ClientAddress.of(request);
        Optional<String> named = CampaignCookie.inQuery(request.getQueryString());
        Optional<String> campaign = named.or(() -> CampaignCookie.of(request));
        String visit = SiteCookie.read(request, ProductCookie.VISIT).filter(code -> code.matches(CODE)).orElseGet(VisitFilter::fresh);
        SiteCookie.set(request, response, ProductCookie.VISIT, visit);
        named.ifPresent(name -> CampaignCookie.set(request, response, name));
        HttpServletResponse own = new PrivatePage(response);
        chain.doFilter(request, own);
        boolean shown = own.getStatus() == HttpServletResponse.SC_OK || own.getStatus() == HttpServletResponse.SC_NOT_MODIFIED;
        if (shown && throttle.allows("visit", address, VIEWS_PER_TEN_MINUTES)) {
            quietly(() -> visits.seen(visit, page, address, campaign));
        }
    }

    private void send(String page, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Optional<String> campaign = CampaignCookie.of(request);
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_FOUND && SitePages.isThanks(page, response.getHeader("Location"))) {
            quietly(() -> visits.enquired(page, campaign));
        }
    }

    /** Two pages at once may begin the same sum: the second time it is there. */
    private static void quietly(Runnable count) {
        try {
            count.run();
        } catch (EJBException e) {
            try {
                count.run();
            } catch (EJBException again) {
                LOG.log(Level.WARNING, "Visit not counted: {0}", again.toString());
            }
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Visit not counted: {0}", e.toString());
        }
    }

    /** By a browser that guesses what its user will open next. */
    private static boolean isFetchedAhead(HttpServletRequest request) {
        return String.valueOf(request.getHeader("Sec-Purpose")).contains("prefetch") || "prefetch".equals(request.getHeader("Purpose"));
    }

    private static String fresh() {
        byte[] random = new byte[CODE_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
