package org.vorzimmer.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Puts a tenant's texts, settings and policy together. */
@Dependent
class SiteTextReader {

    @Inject ContentQueries contents;
    @Inject TenantSettings settings;
    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;
    @Inject NoticeFactsReader facts;

    SiteTexts read(TextLanguage language, Instant now) {
        Map<TextKind, String> bodies = new EnumMap<>(TextKind.class);
        contents.inForce(language, now).forEach(version -> bodies.put(version.getKind(), version.getBody()));
        Map<TenantSetting, String> values = settings.all();
        boolean consumers = Boolean.parseBoolean(values.get(TenantSetting.SERVES_CONSUMERS));
        return new SiteTexts(language, bodies,
                new HashMap<>(TenantValues.of(directory.byId(tenant.get()).getName(), values, language)),
                NoticeText.blocks(facts.read(language), consumers, language));
    }
}
