package org.vorzimmer.web.kit.ops;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.vorzimmer.alarms.Readiness;

/**
 * Stands at {@code /health}, {@code /metrics} and {@code /openapi} of the root application. Readiness is answered here, with yes or no and
 * nothing else to strangers; everything more goes on to the server only for those who may see it, and does not exist for the others.
 */
public class OpsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String READY = "/health/ready";

    @Inject transient Readiness readiness;
    @Inject transient OpsListener listener;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean insider = OpsAccess.isAllowed(request);
        if (READY.equals(path)) {
            Readiness.State state = readiness.state();
            write(response, state.isReady() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE, "application/json",
                    insider ? details(state) : yesOrNo(state));
        } else if (insider) {
            listener.pass(request, response, path, chain);
        } else {
            write(response, HttpServletResponse.SC_NOT_FOUND, "text/plain", "404\n");
        }
    }

    static String yesOrNo(Readiness.State state) {
        return "{\"status\":\"" + (state.isReady() ? "UP" : "DOWN") + "\"}\n";
    }

    static String details(Readiness.State state) {
        return "{\"status\":\"" + (state.isReady() ? "UP" : "DOWN") + "\",\"database\":" + state.database() + ",\"keyStore\":" + state.keyStore() + "}\n";
    }

    static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
