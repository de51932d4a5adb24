package org.vorzimmer.web.portal.my;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.security.NewUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.web.kit.Messages;

/** The fields by which somebody is invited to a customer, for the office and for the customer. */
public class InviteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank @Size(max = 254) private String email;
    @NotBlank @Size(max = 120) private String displayName;
    @NotNull private String role;
    @NotNull @Pattern(regexp = "de|en") private String language = "de";

    public InviteForm(String role) {
        this.role = role;
    }

    /** Fills in the customer's contact person, who is often the first to be invited. */
    public void suggest(CustomerData data) {
        email = data.email() == null ? null : data.email().value();
        displayName = Stream.of(data.firstName(), data.lastName()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        language = data.language();
    }

    /** True when the invitation is on its way; else messages beside the fields say what is wrong, and what was typed is kept. */
    public boolean send(Consumer<NewUser> invite) {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            Messages.refuse("form", "email", "users.emailInvalid");
            return false;
        }
        try {
            invite.accept(new NewUser(address.get(), displayName, Set.of(role), language));
            return true;
        } catch (ConflictException e) {
            Messages.refuse("form", "email", e.messageKey());
            return false;
        }
    }

    public List<String> getOffered() {
        return CustomerLogins.ROLES;
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

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
