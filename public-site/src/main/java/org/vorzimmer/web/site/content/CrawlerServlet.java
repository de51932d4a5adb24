package org.vorzimmer.web.site.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantLinks;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.edge.EdgeFilter;

/** Tells search engines which pages a tenant's site has, in both languages, under its main address; the platform has none for them. */
@WebServlet({"/robots.txt", "/sitemap.xml"})
public class CrawlerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> LANGUAGES = List.of("de", "en");

    @Inject transient TenantLinks links;
    @Inject transient Language language;
    @Inject transient SiteView site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean platform = ((Tenant) request.getAttribute(EdgeFilter.TENANT)).isPlatform();
        if (request.getServletPath().equals("/robots.txt")) {
            send(response, "text/plain;charset=UTF-8", platform ? "User-agent: *\nDisallow: /\n" : robots());
        } else if (platform) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(response, "application/xml;charset=UTF-8", siteMap());
        }
    }

    private String robots() {
        return "User-agent: *\nDisallow: /portal/\n\nSitemap: " + links.to("/sitemap.xml") + "\n";
    }

    private String siteMap() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
                + SiteRoutes.found().stream().filter(site::has).flatMap(address -> LANGUAGES.stream().map(tag -> entry(address, tag))).collect(Collectors.joining())
                + "</urlset>\n";
    }

    private String entry(String address, String tag) {
        return "<url><loc>" + in(tag, address) + "</loc>" + LANGUAGES.stream()
                .map(other -> "<xhtml:link rel=\"alternate\" hreflang=\"" + other + "\" href=\"" + in(other, address) + "\"/>").collect(Collectors.joining()) + "</url>\n";
    }

    private String in(String tag, String address) {
        return links.to(language.in(tag, address));
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
