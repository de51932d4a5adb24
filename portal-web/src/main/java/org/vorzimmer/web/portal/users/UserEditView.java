package org.vorzimmer.web.portal.users;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.UserAdminService;

/** One colleague's login and what an administrator may do with it. */
@Named
@ViewScoped
public class UserEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject UserAdminService users;
    @Inject CurrentUser user;

    private long id;
    private transient Login login;
    private String temporaryPassword;

    @NotBlank @Size(max = 120)
    private String displayName;

    @NotEmpty
    private String[] roles;

    private LocalDate lastDay;

    /** Called once the number is known; a foreign or unknown one answers "not found". */
    public void load() {
        login = users.find(id);
        displayName = login.getDisplayName();
        roles = login.getRoles().toArray(String[]::new);
        lastDay = login.getEndsOn();
    }

    public void save() {
        users.change(id, displayName, Set.of(roles), lastDay);
        done("users.saved");
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

    public void resetSecondFactor() {
        users.resetSecondFactor(id);
        done("users.secondFactorReset");
    }

    public void giveTemporaryPassword() {
        String password = users.giveTemporaryPassword(id);
        done("users.temporaryGiven");
        temporaryPassword = password;
    }

    public void signOut() {
        users.signOutEverywhere(id);
        done("users.signedOut");
    }

    private void done(String key) {
        temporaryPassword = null;
        load();
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = faces.getApplication().getResourceBundle(faces, "msg").getString(key);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
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
        return users.roles();
    }

    /** Shown once, right after it was made. */
    public String getTemporaryPassword() {
        return temporaryPassword;
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

    public String[] getRoles() {
        return roles == null ? null : roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles == null ? null : roles.clone();
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
