package org.vorzimmer.web.portal.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.vorzimmer.platform.SettingField;
import org.vorzimmer.platform.TenantAdminService;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.tenancy.TenantId;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.web.kit.Language;

/** One page that makes an operator: who it is, where it is found, what it promises and who looks after it. */
@Named
@ViewScoped
public class TenantCreateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TenantAdminService tenants;
    @Inject Language language;

    private final TenantForm form = new TenantForm();

    public void create() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!form.hasEmail()) {
            faces.addMessage("form:adminEmail:input", new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text("tenant.field.EMAIL"), null));
            faces.validationFailed();
            return;
        }
        TenantId id;
        try {
            id = tenants.create(form.toTenant());
        } catch (BusinessException e) {
            faces.addMessage(fieldOf(e.messageKey()), new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text(e.messageKey()), null));
            faces.validationFailed();
            return;
        }
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text("tenant.created", form.getName()), null));
        external.redirect(external.getRequestContextPath() + "/platform/tenant-edit.xhtml?id=" + id);
    }

    /** The field that a refusal is about; null for the page as a whole. */
    private static String fieldOf(String key) {
        return switch (key) {
            case "tenant.slug.taken" -> "form:slug:input";
            case "tenant.host", "tenant.host.taken", "tenant.host.missing" -> "form:host:input";
            default -> null;
        };
    }

    public List<SettingField> getImprint() {
        return List.of(TenantSetting.COMPANY, TenantSetting.LEGAL_FORM, TenantSetting.REPRESENTATIVE, TenantSetting.STREET, TenantSetting.POSTCODE,
                TenantSetting.TOWN, TenantSetting.LAND, TenantSetting.IMPRINT_EMAIL, TenantSetting.PHONE).stream().map(SettingField::of).toList();
    }

    public List<SettingField> getPrivacy() {
        return List.of(TenantSetting.PRIVACY_OFFICER, TenantSetting.PRIVACY_CONTACT_EMAIL, TenantSetting.AUTHORITY, TenantSetting.AUTHORITY_ADDRESS)
                .stream().map(SettingField::of).toList();
    }

    public List<SettingField> getService() {
        return List.of(TenantSetting.OPENING_HOURS, TenantSetting.ACCENT_COLOUR, TenantSetting.MAIL_SENDER_NAME, TenantSetting.MAIL_SENDER)
                .stream().map(SettingField::of).toList();
    }

    public TenantForm getForm() {
        return form;
    }
}
