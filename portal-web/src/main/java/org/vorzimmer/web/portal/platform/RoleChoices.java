package org.vorzimmer.web.portal.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import org.vorzimmer.shared.Role;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Texts;

/** What the settings pages choose from, and their help texts, which not every field has. */
@Named
@RequestScoped
public class RoleChoices {

    @Inject Language language;

    public List<String> getStaff() {
        return Role.STAFF;
    }

    /** Empty when there is nothing to explain. */
    public String text(String key) {
        ResourceBundle texts = ResourceBundle.getBundle(Texts.class.getName(), language.getLocale());
        return texts.containsKey(key) ? texts.getString(key) : "";
    }
}
