package org.vorzimmer.web.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.LoginSession.Stage;
import org.vorzimmer.security.SignInService;
import org.vorzimmer.security.SignedIn;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.web.kit.edge.Faults;

/** Tells the container on every request who is there, from the session's ticket; a ticket of another tenant counts as none. */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    @Inject TenantDirectory directory;
    @Inject CurrentTenant current;
    @Inject SignInService signIn;
    @Inject CurrentUser currentUser;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isResource(request)) {
            return context.doNothing();
        }
        // What a signed-in person saw is nowhere to be found again once they are gone, not even with the Back button.
        response.setHeader("Cache-Control", "no-store");
        Optional<SignedIn> user;
        try {
            user = SessionTicket.of(request).flatMap(ticket -> check(ticket, request.getServerName()));
        } catch (RuntimeException e) {
            return fault(request, response, context, e);
        }
        if (user.isEmpty()) {
            return context.isProtected() ? askToSignIn(request, response, context) : context.doNothing();
        }
        SignedIn person = user.get();
        currentUser.is(person);
        if (context.isProtected() && person.effectiveRoles().isEmpty() && !isStep(request, person)) {
            return send(request, response, context, SignInSteps.pageFor(person.stage()));
        }
        if (SignInSteps.isCustomer(person) && request.getServletPath().equals(SignInSteps.OFFICE)) {
            return send(request, response, context, SignInSteps.CUSTOMER);
        }
        return context.notifyContainerAboutLogin(person.principal(), person.effectiveRoles());
    }

    private Optional<SignedIn> check(SessionTicket ticket, String host) {
        Optional<Tenant> tenant = directory.byHost(host).filter(found -> found.getId().equals(ticket.tenant()));
        if (tenant.isEmpty()) {
            return Optional.empty();
        }
        try {
            return current.callAs(ticket.tenant(), () -> signIn.check(ticket.session()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isResource(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/vz/") || path.startsWith("/style/") || path.equals("/theme.css") || path.equals("/icon.svg") || path.equals("/logo.svg") || path.equals("/error");
    }

    /** Until the sign-in is complete only the page of its next step opens. */
    private static boolean isStep(HttpServletRequest request, SignedIn person) {
        return person.stage() != Stage.COMPLETE ? request.getServletPath().equals(SignInSteps.pageFor(person.stage())) : request.getServletPath().startsWith("/security/");
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getServletPath().startsWith("/api")) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("WWW-Authenticate", "Session");
            return context.responseUnauthorized();
        }
        String next = "GET".equals(request.getMethod()) ? request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString()) : "";
        return send(request, response, context, "/login.xhtml" + (next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    }

    /** Sends the browser elsewhere; a partial request of a page that stayed open too long needs its own form of redirect. */
    private static AuthenticationStatus send(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String page) {
        String target = request.getContextPath() + page;
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return context.redirect(target);
        }
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + target.replace("&", "&amp;") + "\"/></partial-response>");
            response.flushBuffer();
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuthenticationStatus fault(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, RuntimeException fault) {
        try {
            Faults.answer(request, response, fault);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
