package org.vorzimmer.web.portal.my;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.vorzimmer.customers.OwnUsersService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.security.Login;
import org.vorzimmer.web.kit.Messages;

/** One colleague's login and what a customer's administration may do with it. */
@Named
@ViewScoped
public class MyUserEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnUsersService users;
    @Inject CurrentUser user;

    private long id;
    private transient Login login;

    @NotBlank @Size(max = 120)
    private String displayName;

    @NotNull
    private String role;

    /** Called once the number is known; one of another customer answers "not found". */
    public void load() {
        login = users.find(id);
        displayName = login.getDisplayName();
        role = login.getRoles().iterator().next();
    }

    public String save() {
        boolean own = isMyself();
        users.change(id, displayName, role);
        if (own) {
            return "/my/start?faces-redirect=true"; // whoever gave the administration away may not see this page any more
        }
        done("users.saved");
        return null;
    }

    public void inviteAgain() {
        users.inviteAgain(id);
        done("users.invitedAgain");
    }

    public void lock() {
        users.lock(id);
        done("users.locked");
    }

    public void unlock() {
        users.unlock(id);
        done("users.unlocked");
    }

    public String remove() {
        users.remove(id);
        return "list?faces-redirect=true";
    }

    private void done(String key) {
        load();
        Messages.done(key);
    }

    public Login getLogin() {
        if (login == null) {
            login = users.find(id);
        }
        return login;
    }

    public boolean isMyself() {
        return id == user.get().loginId();
    }

    public List<String> getOffered() {
        return CustomerLogins.ROLES;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
