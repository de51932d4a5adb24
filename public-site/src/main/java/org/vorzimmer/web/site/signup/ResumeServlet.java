package org.vorzimmer.web.site.signup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.signup.SignUpDraftService;
import org.vorzimmer.signup.SignUpStep;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.site.consents.SiteCookie;

/** The link in the mail of a sign-up: leads whatever browser opens it to the step at which its visitor stopped. */
@WebServlet("/anmelden/weiter")
public class ResumeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 64;

    @Inject transient SignUpDraftService drafts;
    @Inject transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = request.getParameter("t");
        boolean alive = token != null && token.length() <= LONGEST && drafts.open(token).isPresent();
        if (alive) {
            SiteCookie.set(request, response, ProductCookie.SIGN_UP, token);
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(language.link("/anmelden/" + (alive ? SignUpStep.SUMMARY.getSlug() : SignUpStep.COMPANY.getSlug() + "?" + SignUpView.OVER + "=1")));
    }
}
