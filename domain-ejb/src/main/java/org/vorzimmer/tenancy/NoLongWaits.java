package org.vorzimmer.tenancy;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** While the database is away, who waits for a page is told so at once: EclipseLink of itself asks again twice, five seconds apart. The pools try dead connections anyway. */
public class NoLongWaits implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
