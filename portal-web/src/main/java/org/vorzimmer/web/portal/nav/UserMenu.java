package org.vorzimmer.web.portal.nav;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.SignedIn;
import org.vorzimmer.web.kit.Appearance;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.portal.security.LoginView;

/** The menu behind the name in the top bar: light or dark, language, signing out. */
@Named
@RequestScoped
public class UserMenu {

    @Inject CurrentUser user;
    @Inject Appearance appearance;
    @Inject Language language;
    @Inject LoginView login;
    @Inject FacesContext faces;

    public String getName() {
        return user.find().map(SignedIn::displayName).orElse("");
    }

    public String theme(String theme) {
        appearance.choose(theme);
        return again();
    }

    public String otherLanguage() {
        language.remember(language.isGerman() ? Locale.ENGLISH : Locale.GERMAN);
        return again();
    }

    public void signOut() throws IOException {
        login.leave();
    }

    /** By a redirect with the parameters that the page was opened with; what was typed in the page's own form is lost. */
    private String again() {
        return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
    }
}
