package org.vorzimmer.tenancy;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The settings of the current tenant; reading them is open to all because every public page needs them. */
@Stateless
@RolesAllowed({PLATFORM_ADMIN, TENANT_ADMIN, SYSTEM})
public class TenantSettings {

    @Inject SettingsWriter writer;
    @Inject CurrentTenant tenant;
    @Inject Event<TenantChanged> changed;

    /** All settings, defaults filled in. */
    @PermitAll
    public Map<TenantSetting, String> all() {
        Map<TenantSetting, String> values = new EnumMap<>(TenantSetting.class);
        for (TenantSetting setting : TenantSetting.values()) {
            values.put(setting, setting.fallback());
        }
        writer.stored().forEach(entry -> values.put(entry.name(), entry.value()));
        return values;
    }

    @PermitAll
    public String get(TenantSetting setting) {
        return writer.stored().stream().filter(entry -> entry.name() == setting).findFirst()
                .map(StoredSetting::value).orElse(setting.fallback());
    }

    @PermitAll
    public List<String> list(TenantSetting setting) {
        return Arrays.stream(get(setting).split(",")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    /** Stores what differs from before; the settings not named stay as they are. */
    public void change(Map<TenantSetting, String> wanted) {
        writer.write(wanted);
        changed.fire(new TenantChanged(tenant.get()));
    }
}
