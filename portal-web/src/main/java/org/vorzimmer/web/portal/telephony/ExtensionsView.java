package org.vorzimmer.web.portal.telephony;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.Role;
import org.vorzimmer.telephony.ExtensionService;
import org.vorzimmer.web.kit.Messages;

/** At which extension I answer; who leads the office sees where everybody does. */
@Named
@ViewScoped
public class ExtensionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ExtensionService extensions;
    @Inject CurrentUser user;

    @Size(max = 10)
    private String own;
    private transient List<ExtensionService.Place> all;

    /** Called once when the page is opened. */
    public void load() {
        own = extensions.own().orElse(null);
    }

    public void save() {
        try {
            extensions.setOwn(own);
            Messages.done(own == null || own.isBlank() ? "extensions.removed" : "extensions.saved");
        } catch (BusinessException e) {
            Messages.refuse("own", "extension", e.messageKey());
        }
        all = null;
    }

    public void clear(long loginId) {
        extensions.clear(loginId);
        Messages.done("extensions.removed");
        all = null;
        load();
    }

    public boolean isLeading() {
        return user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN);
    }

    public List<ExtensionService.Place> getAll() {
        if (all == null) {
            all = extensions.all();
        }
        return all;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
