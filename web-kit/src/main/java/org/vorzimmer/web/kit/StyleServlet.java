package org.vorzimmer.web.kit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the joined style sheets, {@code /style/site.css} and {@code /style/office.css}. */
@WebServlet("/style/*")
public class StyleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient StyleSheets sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).replaceFirst("^/", "").replaceFirst("\\.css$", "");
        if (!sheets.knows(name)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Packed sheet = sheets.sheet(name);
        boolean named = sheet.version().equals(request.getParameter("v"));
        PackedAnswer.send(sheet, "text/css;charset=UTF-8", named ? PackedAnswer.FOR_EVER : PackedAnswer.ASK_AGAIN, request, response);
    }
}
