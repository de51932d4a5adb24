package org.vorzimmer.platform;

import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.AccessDeniedException;
import org.vorzimmer.tenancy.TenantSetting;

/** A tenant's administrator keeps the settings of the own tenant, except those that reach beyond it. */
@Stateless
@RolesAllowed(TENANT_ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnSettingsService {

    @Inject TenantFurnishing furnishing;
    @Inject CurrentUser user;
    @Inject Attempts attempts;

    public Map<TenantSetting, String> all() {
        return furnishing.all();
    }

    public void change(Map<TenantSetting, String> wanted) {
        attempts.run(user.loginIdOrNull(), "tenant.settings", null, () -> {
            wanted.keySet().stream().filter(setting -> SettingField.of(setting).platformOnly()).findFirst().ifPresent(setting -> {
                throw new AccessDeniedException(setting + " is the platform's");
            });
            furnishing.change(wanted);
        });
    }
}
