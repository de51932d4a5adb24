package org.vorzimmer.web.kit.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the container's own errors (404, 403, an escaped exception) and the redirects of partial requests end. */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            if (fault != null) {
                Faults.answer(request, response, fault);
            } else {
                Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
                ErrorPages.write(request, response, code instanceof Integer status ? status : 500, null);
            }
            return;
        }
        ErrorPages.write(request, response, asked(request.getParameter("status")), incident(request.getParameter("incident")));
    }

    private static int asked(String status) {
        return status != null && status.matches("40[0349]|413|500|503") ? Integer.parseInt(status) : HttpServletResponse.SC_NOT_FOUND;
    }

    private static String incident(String text) {
        return text != null && text.matches("[0-9a-f]{8}") ? text : null;
    }
}
