package org.vorzimmer.web.kit.accesslog;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.accesslog.Access;
import org.vorzimmer.accesslog.AccessLog;
import org.vorzimmer.accesslog.AccessPolicy;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.web.kit.edge.ClientAddress;
import org.vorzimmer.web.kit.edge.Faults;

/** Measures requests for pages; style sheets, scripts, pictures and sockets are not worth an entry. */
public class AccessLogFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> ASIDE = List.of("/vz/", "/style/", "/jakarta.faces.resource/", "/jakarta.faces.push/", "/theme.css", "/icon.svg",
            "/logo.svg", "/favicon.ico", "/auswahl.css", "/karte.png");

    @Inject transient AccessPolicy policy;
    @Inject transient AccessLog log;
    @Inject transient CurrentTenant tenant;
    @Inject transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (isAside(request.getRequestURI().substring(request.getContextPath().length())) || !policy.isOn()) {
            chain.doFilter(request, response);
            return;
        }
        // Read before: the server may take the request object back for another visitor once it is answered.
        String address = ClientAddress.of(request);
        String path = pathOf(request.getRequestURI());
        CountingResponse counting = new CountingResponse(response);
        int fault = 0;
        try {
            chain.doFilter(request, counting);
            counting.finish();
        } catch (IOException | ServletException | RuntimeException e) {
            fault = Faults.statusOf(e);
            throw e;
        } finally {
            log.add(new Access(tenant.get(), clock.instant(), address, path, request.getHeader("Referer"), request.getHeader("User-Agent"),
                    counting.count(), fault == 0 ? response.getStatus() : fault));
        }
    }

    static boolean isAside(String path) {
        return ASIDE.stream().anyMatch(path::startsWith);
    }

    /** Without what stands behind a semicolon: a session number, if a browser ever sent one. */
    static String pathOf(String uri) {
        int end = uri.indexOf(';');
        return end < 0 ? uri : uri.substring(0, end);
    }
}
