package org.vorzimmer.web.portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.vorzimmer.security.LoginToken.Purpose;
import org.vorzimmer.security.PasswordLinkService;
import org.vorzimmer.security.PasswordLinkService.Link;

/** The page behind a link from a mail: opening it only looks, its form sets the password. */
@Named
@RequestScoped
public class ResetPasswordView {

    @Inject PasswordLinkService links;

    private String token;
    private Optional<Link> link;
    private boolean done;
    private final NewPassword wanted = new NewPassword();

    /** From the link at first, then from the form; needed before the form is read, because what is shown hangs on it. */
    @PostConstruct
    void open() {
        token = Notes.request().getParameter("token");
    }

    public void redeem() {
        if (!wanted.agrees()) {
            return;
        }
        switch (links.redeem(token, wanted.getPassword())) {
            case PASSWORD_NOT_GOOD -> Notes.wrong("security.password.notGood");
            case LINK_NOT_GOOD -> link = Optional.empty();
            case DONE -> done = true;
            default -> throw new IllegalStateException();
        }
    }

    private Optional<Link> link() {
        if (link == null) {
            link = links.look(token);
        }
        return link;
    }

    public boolean isAsking() {
        return !done && link().isPresent();
    }

    public boolean isBad() {
        return !done && link().isEmpty();
    }

    public boolean isDone() {
        return done;
    }

    public boolean isInvitation() {
        return !done && link().map(found -> found.purpose() == Purpose.INVITATION).orElse(false);
    }

    /** For the browser's password store. */
    public String getLoginName() {
        return done ? "" : link().map(Link::loginName).orElse("");
    }

    public String getToken() {
        return token;
    }

    public NewPassword getWanted() {
        return wanted;
    }
}
