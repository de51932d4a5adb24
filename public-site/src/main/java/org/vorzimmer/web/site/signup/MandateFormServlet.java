package org.vorzimmer.web.site.signup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.signup.SignUpOrderService;
import org.vorzimmer.web.site.consents.SiteCookie;

/** The mandate to print and sign, for the browser that has ordered. */
@WebServlet("/anmelden/mandat.pdf")
public class MandateFormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient SignUpOrderService orders;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> token = SiteCookie.read(request, ProductCookie.SIGN_UP);
        if (token.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] pdf;
        try {
            pdf = orders.mandateToSign(token.get());
        } catch (BusinessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"sepa-mandat.pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
