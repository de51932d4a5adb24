package org.vorzimmer.web.portal.live;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vorzimmer.calls.OwnHistoryService;
import org.vorzimmer.shared.Role;

/** Lets a customer's pages hear of that customer only; all other channels tell of the whole office's work. */
public class OwnChannelFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject transient OwnHistoryService calls;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (isCustomer(request) && !isOwn(request.getRequestURI())) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isCustomer(HttpServletRequest request) {
        return request.isUserInRole(Role.CUSTOMER_ADMIN) || request.isUserInRole(Role.CUSTOMER_USER);
    }

    private boolean isOwn(String address) {
        return address.endsWith("/live/" + calls.channel());
    }
}
