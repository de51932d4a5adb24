package org.vorzimmer.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantId;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** What a page shows of the tenant whose host was called; the product's own look where no tenant is known. */
@Named
@RequestScoped
public class Brand {

    private static final String PRODUCT = "Vorzimmer";

    @Inject CurrentTenant tenant;
    @Inject TenantDirectory directory;
    @Inject TenantSettings settings;

    private Optional<TenantId> known;
    private String name;
    private Map<TenantSetting, String> values;

    public String getName() {
        load();
        return name;
    }

    public String getInitial() {
        return getName().substring(0, getName().offsetByCodePoints(0, 1));
    }

    public String getClaim() {
        return value(TenantSetting.CLAIM);
    }

    /** As people write it; empty when the tenant has none. */
    public String getPhone() {
        return value(TenantSetting.PHONE);
    }

    public String getPhoneLink() {
        return "tel:" + getPhone().replaceAll("[^+0-9]", "");
    }

    public String getEmail() {
        return value(TenantSetting.IMPRINT_EMAIL);
    }

    public String getCompany() {
        String company = value(TenantSetting.COMPANY);
        return company.isEmpty() ? getName() : company;
    }

    public String getStreet() {
        return value(TenantSetting.STREET);
    }

    public String getTown() {
        return (value(TenantSetting.POSTCODE) + " " + value(TenantSetting.TOWN)).strip();
    }

    public boolean isLogo() {
        return !getLogoSvg().isEmpty();
    }

    String getLogoSvg() {
        return value(TenantSetting.LOGO_SVG);
    }

    String getAccent() {
        return value(TenantSetting.ACCENT_COLOUR);
    }

    /** The accent made dark or bright enough for text on it, as #rrggbb. */
    public String getFill() {
        return AccentPalette.of(getAccent()).light().fill().hex();
    }

    /** What stands on the fill and can be read there. */
    public String getOnFill() {
        return AccentPalette.of(getAccent()).light().on().hex();
    }

    private String value(TenantSetting setting) {
        load();
        return values.getOrDefault(setting, setting.fallback());
    }

    private void load() {
        if (known == null || !known.equals(tenant.find())) {
            known = tenant.find();
            name = known.map(id -> directory.byId(id).getName()).orElse(PRODUCT);
            values = known.map(id -> settings.all()).orElse(Map.of());
        }
    }
}
