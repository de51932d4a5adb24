package org.vorzimmer.web.portal.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.vorzimmer.security.PasswordRules;

/** A new password and its repetition, as three pages ask for them. */
public class NewPassword {

    @NotBlank @Size(max = PasswordRules.MAX_LENGTH)
    private String password;

    @NotBlank @Size(max = PasswordRules.MAX_LENGTH)
    private String repeated;

    /** Says so on the page when the two differ. */
    boolean agrees() {
        if (password.equals(repeated)) {
            return true;
        }
        Notes.wrong("security.password.differs");
        return false;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
