package org.vorzimmer.web.kit.edge;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.shared.AccessDeniedException;
import org.vorzimmer.shared.DatabaseAway;
import org.vorzimmer.shared.NotFoundException;

/** Decides what a fault looks like to the user and what is logged of it. */
public final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());

    private Faults() {
    }

    /** The status that tells the truth: 403, 404, 503 while the database is away, else 500. */
    public static int statusOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof NotFoundException) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
            if (cause instanceof EJBAccessException || cause instanceof AccessDeniedException) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
            if (DatabaseAway.causedBy(cause)) {
                return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            }
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Writes the error page, unless the answer is already on its way. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException {
        int status = statusOf(fault);
        String incident = log(request, fault, status);
        if (!response.isCommitted()) {
            ErrorPages.write(request, response, status, incident);
        }
    }

    /** Logs a fault with its incident number; null when the status needs none. */
    public static String log(HttpServletRequest request, Throwable fault, int status) {
        String incident = RequestIds.of(request);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.log(Level.SEVERE, fault, () -> "Incident " + incident + " at " + request.getRequestURI());
            return incident;
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            LOG.log(Level.WARNING, () -> "Database not reachable, incident " + incident + ": " + fault.getMessage());
            return incident;
        }
        return null;
    }
}
