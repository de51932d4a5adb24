package org.vorzimmer.web.kit.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vorzimmer.shared.Setting;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantLinks;

/** First filter of both applications: binds the tenant of the host name to the thread, sets the headers that every answer has, refuses oversized bodies. */
public class EdgeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Request attribute that holds the {@link Tenant}. */
    public static final String TENANT = "org.vorzimmer.tenant";

    private static final int PERMANENT_REDIRECT = 308;
    private static final long LARGEST_BODY = 12L * 1024 * 1024;
    private static final long LARGEST_FORM = 512L * 1024;

    /** The design system's own files. */
    private static final String KIT = "/vz/";

    @Inject transient TenantDirectory directory;
    @Inject transient CurrentTenant current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        RequestIds.of(request);
        // Before anything reads a parameter: browsers send what the page is written in and do not say so.
        request.setCharacterEncoding("UTF-8");
        SecurityHeaders.set(request, response);
        if (request.getContentLengthLong() > largestBody(request)) {
            ErrorPages.write(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, null);
            return;
        }
        if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            // Browsers say how much they send; what does not could go on for ever.
            ErrorPages.write(request, response, HttpServletResponse.SC_LENGTH_REQUIRED, null);
            return;
        }
        Optional<Tenant> tenant;
        try {
            tenant = directory.byHost(request.getServerName());
        } catch (RuntimeException e) {
            if (request.getServletPath().startsWith(KIT)) {
                // The same for every tenant, and the page that says what is wrong needs it. Straight to the file: what follows here asks for the tenant.
                request.getServletContext().getNamedDispatcher("default").forward(request, response);
            } else {
                Faults.answer(request, response, e);
            }
            return;
        }
        if (tenant.isEmpty() || !tenant.get().isActive()) {
            ErrorPages.writeNeutral(request, response);
            return;
        }
        if (ClientAddress.isInClear(request)) {
            toHttps(request, response);
            return;
        }
        request.setAttribute(TENANT, tenant.get());
        try {
            current.callAs(tenant.get().getId(), () -> {
                chain.doFilter(request, isPage(request) ? new PageResponse(response) : response);
                return null;
            });
        } catch (Exception e) {
            Faults.answer(request, response, e);
        }
    }

    /** What was sent in clear is not taken: browsers repeat a request only after the redirect, by https. */
    private static void toHttps(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(PERMANENT_REDIRECT);
        response.setHeader("Location", TenantLinks.address(request.getServerName(), true, Setting.HTTPS_PORT.asInt(), request.getRequestURI() + query));
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getServletPath().endsWith(".xhtml");
    }

    private static long largestBody(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/") ? LARGEST_BODY : LARGEST_FORM;
    }

    /** Whether browsers reach this installation by https. */
    static boolean behindTls() {
        return Setting.TLS.isTrue();
    }
}
