package org.vorzimmer.web.portal.users;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.security.NewUser;
import org.vorzimmer.security.UserAdminService;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.web.kit.Language;

/** Inviting a colleague by mail. */
@Named
@RequestScoped
public class UserInviteView {

    @Inject UserAdminService users;
    @Inject Language texts;

    @NotBlank @Size(max = 254)
    private String email;

    @NotBlank @Size(max = 120)
    private String displayName;

    @NotEmpty
    private String[] roles;

    @Pattern(regexp = "de|en")
    private String language = "de";

    public String invite() {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return refuse("users.emailInvalid");
        }
        try {
            users.invite(new NewUser(address.get(), displayName, Set.of(roles), language));
        } catch (ConflictException e) {
            return refuse(e.messageKey());
        }
        return "user-list?faces-redirect=true";
    }

    /** Says beside the address what is wrong with it and keeps what was typed. */
    private String refuse(String key) {
        FacesContext.getCurrentInstance().addMessage("form:email:input", new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.text(key), null));
        return null;
    }

    public List<String> getOffered() {
        return users.roles();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
