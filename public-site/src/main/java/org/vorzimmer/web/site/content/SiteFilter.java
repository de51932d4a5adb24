package org.vorzimmer.web.site.content;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.edge.EdgeFilter;
import org.vorzimmer.web.kit.edge.ErrorPages;

/** Leads the public addresses to their pages, keeps what may be kept, and hides the page files themselves. */
public class SiteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient PageStore store = new PageStore();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        // What was asked for: the container already says index.xhtml where the address was only a slash.
        String path = request.getRequestURI().replaceFirst(";.*", "");
        Tenant tenant = (Tenant) request.getAttribute(EdgeFilter.TENANT);
        Optional<SiteRoutes.Route> route = SiteRoutes.of(path);
        if (tenant.isPlatform() && (route.isPresent() || path.endsWith(".xhtml"))) {
            // The platform offers nothing to the public.
            response.sendRedirect("/portal/");
        } else if (route.isPresent()) {
            serve(route.get(), tenant, request, response);
        } else if (path.endsWith(".xhtml")) {
            ErrorPages.write(request, response, HttpServletResponse.SC_NOT_FOUND, null);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void serve(SiteRoutes.Route route, Tenant tenant, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        boolean sameForAll = route.kept() && SiteRoutes.isSameForAll(route, request.getParameterMap().keySet());
        if (!route.kept() || reading && !sameForAll) {
            response.setHeader("Cache-Control", "no-store");
            request.setAttribute(Language.NOT_KEPT, true);
            request.getRequestDispatcher(route.page()).forward(request, response);
        } else if (reading) {
            store.serve(route, tenant.getId(), request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            ErrorPages.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, null);
        }
    }
}
