package org.vorzimmer.web.site.consents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vorzimmer.visits.VisitIntakeService;

/**
 * The one file of a page that is made for one visitor: it shows the banner to those who have not answered. So the pages themselves are the same for all and
 * can be kept, the banner needs no script, and the cookie stays out of a script's reach.
 */
@WebServlet("/auswahl.css")
public class ChoiceStyleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SHOWN = ".choice{display:block}";

    @Inject transient VisitIntakeService visits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType("text/css;charset=UTF-8");
        boolean asked = ChoiceCookie.of(request).isEmpty() && !ChoiceCookie.isLeftAlone(request) && visits.isOn();
        response.getWriter().print(asked ? SHOWN : "");
    }
}
