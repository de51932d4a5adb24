package org.vorzimmer.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Set;

/** Light or dark: the device decides unless the signed-in user has chosen for this session. */
@Named
@RequestScoped
public class Appearance {

    private static final String REMEMBERED = "vorzimmer.theme";
    private static final Set<String> CHOICES = Set.of("light", "dark");

    @Inject HttpServletRequest request;

    /** Empty when the device decides. */
    public String getTheme() {
        HttpSession session = request.getSession(false);
        Object chosen = session == null ? null : session.getAttribute(REMEMBERED);
        return chosen == null ? "" : chosen.toString();
    }

    public void choose(String theme) {
        request.getSession().setAttribute(REMEMBERED, CHOICES.contains(theme) ? theme : "");
    }
}
