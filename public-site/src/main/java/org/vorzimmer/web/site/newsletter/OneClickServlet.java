package org.vorzimmer.web.site.newsletter;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vorzimmer.newsletter.UnsubscribeService;

/** Where mail programs unsubscribe their user by one POST (RFC 8058): no login, no cookie, as often as they like. */
@WebServlet("/newsletter/one-click")
public class OneClickServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient UnsubscribeService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ours = "One-Click".equals(request.getParameter("List-Unsubscribe")) && service.unsubscribe(request.getParameter("t"));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.setStatus(ours ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
        response.getWriter().println(ours ? "Unsubscribed" : "Unknown link");
    }

    /** A person who follows the address gets the page that asks first; nothing happens by looking. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = request.getParameter("t");
        response.sendRedirect("/newsletter/abmelden" + (token != null && token.matches("[A-Za-z0-9_.-]{1,200}") ? "?t=" + token : ""));
    }
}
