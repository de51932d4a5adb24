package org.vorzimmer.web.kit.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vorzimmer.shared.LogContext;

/** Outermost filter of both applications: every log line of a request carries its number; the tenant is added where it is bound. */
public class RequestLogContext extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        LogContext.put(LogContext.REQUEST, RequestIds.of(request));
        try {
            chain.doFilter(request, response);
        } finally {
            LogContext.clear();
        }
    }
}
