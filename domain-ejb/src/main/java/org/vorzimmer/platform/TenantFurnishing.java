package org.vorzimmer.platform;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Changes the settings of the tenant bound to the thread, after every rule for them was asked. */
@Stateless
@RolesAllowed({PLATFORM_ADMIN, TENANT_ADMIN, SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TenantFurnishing {

    @Inject TenantSettings settings;
    @Inject PolicyService policies;

    public Map<TenantSetting, String> all() {
        return settings.all();
    }

    public void change(Map<TenantSetting, String> wanted) {
        settings.change(checked(wanted));
    }

    /** The first settings of a new tenant and the policy that it begins with. */
    @RolesAllowed({PLATFORM_ADMIN, SYSTEM})
    public void begin(Map<TenantSetting, String> wanted, String preset) {
        Map<TenantSetting, String> values = new EnumMap<>(TenantSetting.class);
        values.putAll(wanted);
        values.put(TenantSetting.POLICY_PRESET, preset);
        change(values);
        policies.adopt(preset, true);
    }

    /** Refuses what breaks a rule and cleans what may hold more than it should. */
    static Map<TenantSetting, String> checked(Map<TenantSetting, String> wanted) {
        Map<TenantSetting, String> values = new EnumMap<>(TenantSetting.class);
        wanted.forEach((setting, typed) -> {
            String value = typed == null ? "" : typed.strip();
            SettingRules.refusal(setting, value).ifPresent(key -> {
                throw new InvalidInputException(key, setting.name());
            });
            values.put(setting, setting == TenantSetting.LOGO_SVG && !value.isEmpty() ? SvgLogo.clean(value).orElseThrow() : value);
        });
        return values;
    }
}
