package org.vorzimmer.web.site.signup;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.mandates.ScannedFile;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.edge.ClientAddress;
import org.vorzimmer.web.site.consents.SiteCookie;
import org.vorzimmer.web.site.leads.FormThrottle;

/**
 * Takes the signed mandate as a file from the browser that has ordered. The one address of the website that takes files: whoever has no cookie of an
 * order is sent away before the body is read. What cannot stay is said on the page of thanks, with what was typed.
 */
@WebServlet("/anmelden/mandat-unterschrieben")
@MultipartConfig(maxFileSize = SignedMandateServlet.LARGEST, maxRequestSize = SignedMandateServlet.LARGEST, fileSizeThreshold = 262_144)
public class SignedMandateServlet extends HttpServlet {

    /** A little more than is taken, so that what is too large can be told beside its field. */
    static final long LARGEST = 12L * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/registration/thanks.xhtml";
    private static final int PER_TEN_MINUTES = 30;
    private static final int LONGEST_TYPED = 120;

    @Inject transient SignedMandateForm form;
    @Inject transient FormThrottle throttle;
    @Inject transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(language.link(SignUpOrderView.THANKS));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<String> token = SiteCookie.read(request, ProductCookie.SIGN_UP);
        if (token.isEmpty() || !form.isKnown(token.get())) {
            response.sendRedirect(language.link("/anmelden/firma?" + SignUpView.OVER + "=1"));
            return;
        }
        boolean taken = false;
        if (!throttle.allows("signed", ClientAddress.of(request), PER_TEN_MINUTES)) {
            form.sayPage("leads.form.tooMany");
        } else {
            taken = take(token.get(), request);
        }
        if (taken) {
            response.sendRedirect(language.link(SignUpOrderView.THANKS));
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute(Language.NOT_KEPT, true);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private boolean take(String token, HttpServletRequest request) throws ServletException, IOException {
        try {
            Part file = request.getPart("file");
            form.typed(typed(request, "place"), typed(request, "day"));
            return form.send(token, file == null || file.getSize() == 0 ? null : read(file));
        } catch (IllegalStateException e) {
            // The container's word for a body that is larger than it may be.
            form.sayTooLarge();
            return false;
        }
    }

    private static byte[] read(Part file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(ScannedFile.LARGEST + 1);
        }
    }

    private static String typed(HttpServletRequest request, String field) {
        String text = request.getParameter(field);
        return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_TYPED)).strip();
    }
}
