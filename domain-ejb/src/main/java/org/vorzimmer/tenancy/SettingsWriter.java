package org.vorzimmer.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.shared.InvalidInputException;

/** Reads and writes the current tenant's settings in the caller's transaction; who may is decided by the services that use it. */
@Dependent
public class SettingsWriter {

    @Inject TenantEntityManager em;

    /** Stores what differs from before; the settings not named stay as they are. */
    public void write(Map<TenantSetting, String> wanted) {
        wanted.forEach((setting, value) -> {
            if (!setting.accepts(value)) {
                throw new InvalidInputException("tenant.setting.invalid", setting.name());
            }
        });
        Map<TenantSetting, StoredSetting> known = new EnumMap<>(TenantSetting.class);
        stored().forEach(entry -> known.put(entry.name(), entry));
        wanted.forEach((setting, value) -> {
            StoredSetting entry = known.get(setting);
            if (entry != null) {
                entry.change(value);
            } else if (!value.equals(setting.fallback())) {
                em.persist(new StoredSetting(setting, value));
            }
        });
    }

    List<StoredSetting> stored() {
        return em.createNamedQuery(StoredSetting.ALL, StoredSetting.class).getResultList();
    }
}
