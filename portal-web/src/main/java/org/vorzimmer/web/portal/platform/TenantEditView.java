package org.vorzimmer.web.portal.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Map;
import org.vorzimmer.platform.TenantAdminService;
import org.vorzimmer.platform.TenantOverview;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantId;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSetting.Group;
import org.vorzimmer.web.kit.Language;

/** One operator as the platform keeps it: names, state, settings by tab, first administrator. */
@Named
@ViewScoped
public class TenantEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TenantAdminService tenants;
    @Inject Language language;

    private int id;
    private String groupName = Group.BRAND.name();
    private SettingsForm form;
    private String name;
    private String hosts;
    private String adminName;
    private String adminEmail;
    private String preset;
    private boolean logo;
    private transient Part logoFile;
    private transient TenantOverview overview;

    /** Called once when the page is opened. */
    public void load() {
        if (id < 1) {
            throw new NotFoundException(Tenant.class, id);
        }
        name = getOverview().tenant().getName();
        hosts = String.join("\n", getOverview().hosts());
        read();
    }

    private void read() {
        Map<TenantSetting, String> stored = tenants.settings(new TenantId(id));
        form = new SettingsForm(group(), true, stored);
        preset = stored.get(TenantSetting.POLICY_PRESET);
        logo = !stored.get(TenantSetting.LOGO_SVG).isBlank();
    }

    public void save() {
        tenants.changeSettings(new TenantId(id), form.toSettings());
        said("tenant.saved");
    }

    public void saveNames() {
        try {
            tenants.giveHosts(new TenantId(id), TenantForm.hosts(hosts, ""));
        } catch (BusinessException e) {
            FacesContext.getCurrentInstance().addMessage("names:hosts:input", new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text(e.messageKey()), null));
            return;
        }
        tenants.rename(new TenantId(id), name);
        overview = null;
        said("tenant.saved");
    }

    public void suspend() {
        tenants.suspend(new TenantId(id));
        overview = null;
        said("tenant.suspended");
    }

    public void resume() {
        tenants.resume(new TenantId(id));
        overview = null;
        said("tenant.resumed");
    }

    public void invite() {
        EmailAddress.parse(adminEmail).ifPresentOrElse(email -> {
            tenants.inviteFirstAdmin(new TenantId(id), email, adminName);
            said("tenant.invited");
        }, () -> FacesContext.getCurrentInstance().addMessage("admin:email:input",
                new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text("tenant.field.EMAIL"), null)));
    }

    public void uploadLogo() {
        LogoUpload.read(logoFile).ifPresentOrElse(setting -> {
            tenants.changeSettings(new TenantId(id), setting);
            logo = true;
            said("tenant.logo.stored");
        }, () -> FacesContext.getCurrentInstance().addMessage("logo:file:input",
                new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text("tenant.field.SVG"), null)));
    }

    public void dropLogo() {
        tenants.changeSettings(new TenantId(id), Map.of(TenantSetting.LOGO_SVG, ""));
        logo = false;
        said("tenant.logo.dropped");
    }

    private void said(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text(key), null));
    }

    private Group group() {
        for (Group known : Group.values()) {
            if (known.name().equals(groupName)) {
                return known;
            }
        }
        return Group.BRAND;
    }

    public TenantOverview getOverview() {
        if (overview == null) {
            overview = tenants.find(new TenantId(id));
        }
        return overview;
    }

    public Group[] getGroups() {
        return Group.values();
    }

    public SettingsForm getForm() {
        return form;
    }

    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }

    public String getGroupName() {
        return groupName;
    }

    public void setGroupName(String groupName) {
        this.groupName = groupName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHosts() {
        return hosts;
    }

    public void setHosts(String hosts) {
        this.hosts = hosts;
    }

    public String getAdminName() {
        return adminName;
    }

    public void setAdminName(String adminName) {
        this.adminName = adminName;
    }

    public String getAdminEmail() {
        return adminEmail;
    }

    public void setAdminEmail(String adminEmail) {
        this.adminEmail = adminEmail;
    }

    public String getPreset() {
        return preset;
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
