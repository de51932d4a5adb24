package org.vorzimmer.web.site.chat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.vorzimmer.web.kit.edge.ClientAddress;
import org.vorzimmer.web.site.leads.FormThrottle;

/** Tells a visitor's web socket from which line it comes, in the only thing that a socket takes over from its request: the name of the user. */
public class ChatLineFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String line = FormThrottle.lineOf(ClientAddress.of(request));
        chain.doFilter(new HttpServletRequestWrapper(request) {
            @Override
            public Principal getUserPrincipal() {
                return () -> line;
            }
        }, response);
    }
}
