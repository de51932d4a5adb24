package org.vorzimmer.web.portal.tenant;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vorzimmer.platform.OwnSettingsService;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSetting.Group;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.portal.platform.LogoUpload;
import org.vorzimmer.web.portal.platform.SettingsForm;

/** The settings of the own tenant, one tab at a time. */
@Named("ownSettingsView")
@ViewScoped
public class SettingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnSettingsService settings;
    @Inject Language language;

    private String groupName = Group.BRAND.name();
    private SettingsForm form;
    private boolean logo;
    private transient Part logoFile;

    /** Called once when the page is opened. */
    public void load() {
        Map<TenantSetting, String> stored = settings.all();
        form = new SettingsForm(group(), false, stored);
        logo = !stored.get(TenantSetting.LOGO_SVG).isBlank();
    }

    public void save() {
        settings.change(form.toSettings());
        said("tenant.saved");
    }

    public void uploadLogo() {
        LogoUpload.read(logoFile).ifPresentOrElse(setting -> {
            settings.change(setting);
            logo = true;
            said("tenant.logo.stored");
        }, () -> FacesContext.getCurrentInstance().addMessage("logo:file:input",
                new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text("tenant.field.SVG"), null)));
    }

    public void dropLogo() {
        settings.change(Map.of(TenantSetting.LOGO_SVG, ""));
        logo = false;
        said("tenant.logo.dropped");
    }

    private void said(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text(key), null));
    }

    private Group group() {
        return getGroups().stream().filter(known -> known.name().equals(groupName)).findFirst().orElse(Group.BRAND);
    }

    public List<Group> getGroups() {
        return Arrays.asList(Group.values());
    }

    public SettingsForm getForm() {
        return form;
    }

    public String getGroupName() {
        return groupName;
    }

    public void setGroupName(String groupName) {
        this.groupName = groupName;
    }

    public boolean isLogo() {
        return logo;
    }

    public Part getLogoFile() {
        return logoFile;
    }

    public void setLogoFile(Part logoFile) {
        this.logoFile = logoFile;
    }
}
