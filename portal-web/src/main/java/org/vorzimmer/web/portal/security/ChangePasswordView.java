package org.vorzimmer.web.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.LoginSession.Stage;
import org.vorzimmer.security.OwnAccountService;

/** A person's own new password: asked for after a temporary one, or wanted. */
@Named
@RequestScoped
public class ChangePasswordView {

    @Inject OwnAccountService account;
    @Inject CurrentUser user;

    @NotBlank @Size(max = 200)
    private String current;

    private final NewPassword wanted = new NewPassword();

    public void change() throws IOException {
        if (!wanted.agrees()) {
            return;
        }
        switch (account.changePassword(current, wanted.getPassword())) {
            case WRONG_PASSWORD -> Notes.wrong("security.password.wrongCurrent");
            case NEW_NOT_GOOD -> Notes.wrong("security.password.notGood");
            case DONE -> {
                SessionTicket.issue(Notes.request(), user.get());
                Notes.show(isForced() ? "/index.xhtml" : "/security/account.xhtml?done=password");
            }
            default -> throw new IllegalStateException();
        }
    }

    /** Whether the sign-in waits for it. */
    public boolean isForced() {
        return user.get().stage() == Stage.NEW_PASSWORD;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public NewPassword getWanted() {
        return wanted;
    }
}
