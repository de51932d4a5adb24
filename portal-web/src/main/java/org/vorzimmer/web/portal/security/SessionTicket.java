package org.vorzimmer.web.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.vorzimmer.security.SignedIn;
import org.vorzimmer.tenancy.TenantId;

/** What the HTTP session carries, on every node: whose session it is and at which tenant. Everything else is asked from the database. */
record SessionTicket(TenantId tenant, long session) implements Serializable {

    private static final String ATTRIBUTE = "org.vorzimmer.ticket";
    private static final Duration GRACE = Duration.ofMinutes(1);

    static Optional<SessionTicket> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SessionTicket) session.getAttribute(ATTRIBUTE));
    }

    /** Begins anew with a fresh session id and nothing of what the visitor's session held. */
    static void issue(HttpServletRequest request, SignedIn user) {
        drop(request);
        HttpSession session = request.getSession(true);
        // The row decides when the sign-in ends; the container may not forget the person before.
        session.setMaxInactiveInterval(Math.toIntExact(user.idle().plus(GRACE).toSeconds()));
        session.setAttribute(ATTRIBUTE, new SessionTicket(user.tenant(), user.sessionId()));
    }

    static void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
