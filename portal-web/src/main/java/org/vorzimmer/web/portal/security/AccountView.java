package org.vorzimmer.web.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.OwnAccountService;
import org.vorzimmer.security.SecondFactorService;
import org.vorzimmer.web.kit.Language;

/** A person's own login: name, language, password, second factor. */
@Named
@RequestScoped
public class AccountView {

    @Inject OwnAccountService account;
    @Inject SecondFactorService secondFactor;
    @Inject Language language;

    private Login login;
    private List<String> recoveryCodes;
    private String done;

    @NotBlank @Size(max = 120)
    private String displayName;

    @Pattern(regexp = "de|en")
    private String spoken;

    @Size(max = 20)
    private String code;

    public void save() {
        account.changeProfile(displayName, spoken);
        language.remember(Locale.forLanguageTag(spoken));
        login = null;
        Notes.done("security.account.saved");
    }

    public void renewCodes() {
        Optional<List<String>> fresh = secondFactor.newRecoveryCodes(code);
        if (fresh.isEmpty()) {
            Notes.wrong("security.enrol.refused");
        }
        recoveryCodes = fresh.orElse(null);
    }

    public void turnOff() {
        if (secondFactor.turnOff(code)) {
            login = null;
            Notes.done("security.account.secondFactorOff");
        } else {
            Notes.wrong("security.enrol.refused");
        }
    }

    public Login getLogin() {
        if (login == null) {
            login = account.me();
        }
        return login;
    }

    public boolean isMandatory() {
        return secondFactor.isMandatory();
    }

    public long getCodesLeft() {
        return secondFactor.recoveryCodesLeft();
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getDisplayName() {
        return displayName == null ? getLogin().getDisplayName() : displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getSpoken() {
        return spoken == null ? getLogin().getLanguage() : spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
