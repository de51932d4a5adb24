package org.vorzimmer.web.portal.nav;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    public void theme(String theme) throws IOException {
        appearance.choose(theme);
        showAgain();
    }

    public void otherLanguage() throws IOException {
        language.remember(language.isGerman() ? Locale.ENGLISH : Locale.GERMAN);
        showAgain();
    }

    public void signOut() throws IOException {
        login.leave();
    }

    /** By a redirect, so that reloading the page repeats nothing; what was typed in the page's own form is lost. */
    private void showAgain() throws IOException {
        ExternalContext external = faces.getExternalContext();
        String page = external.getRequestContextPath() + external.getRequestServletPath();
        String id = external.getRequestParameterMap().get("id");
        external.redirect(id == null ? page : page + "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }
}
