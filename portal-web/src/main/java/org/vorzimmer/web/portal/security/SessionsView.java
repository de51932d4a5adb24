package org.vorzimmer.web.portal.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.LoginSession;
import org.vorzimmer.security.OwnAccountService;

/** Where I am signed in, and signing out there. */
@Named
@ViewScoped
public class SessionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnAccountService account;
    @Inject CurrentUser user;

    private transient List<LoginSession> sessions;

    public List<LoginSession> getSessions() {
        if (sessions == null) {
            sessions = account.sessions();
        }
        return sessions;
    }

    public boolean isThisOne(LoginSession session) {
        return session.getId() == user.get().sessionId();
    }

    public boolean isAlone() {
        return getSessions().size() < 2;
    }

    public void end(long id) throws IOException {
        account.endSession(id);
        sessions = null;
        if (id == user.get().sessionId()) {
            SessionTicket.drop(Notes.request());
            Notes.show("/login.xhtml");
            return;
        }
        Notes.done("security.sessions.ended");
    }

    public void endOthers() {
        account.endOtherSessions();
        sessions = null;
        Notes.done("security.sessions.othersEnded");
    }
}
