package org.vorzimmer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.vorzimmer.content.DemoTexts;
import org.vorzimmer.content.TextKind;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.tenancy.PlatformEntityManager;
import org.vorzimmer.tenancy.SettingsWriter;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantHost;
import org.vorzimmer.tenancy.TenantId;
import org.vorzimmer.tenancy.TenantSetting;

/** Makes the demo's operators from their data file; an operator that exists is left as it is. */
@Dependent
public class DemoTenants {

    @Inject PlatformEntityManager em;
    @Inject TenantDirectory directory;
    @Inject SettingsWriter settings;
    @Inject DemoTexts written;
    @Inject Clock clock;

    /** An operator of the demo, its main host name and whether it was made just now. */
    public record Made(TenantId id, String host, boolean fresh) {
    }

    /** Several nodes may come here together: the unique slug lets only one of them make an operator. */
    @Transactional
    public List<Made> ensure() {
        List<Made> all = new ArrayList<>();
        for (Map<String, Object> entry : entries()) {
            List<String> hosts = texts(entry.get("hosts"));
            Optional<TenantId> known = directory.byHost(hosts.get(0)).map(Tenant::getId);
            all.add(new Made(known.orElseGet(() -> make(entry, hosts)), hosts.get(0), known.isEmpty()));
        }
        return all;
    }

    private TenantId make(Map<String, Object> entry, List<String> hosts) {
        int highest = directory.all().stream().mapToInt(tenant -> tenant.getId().value()).max().orElse(1);
        TenantId id = new TenantId(highest + 1);
        em.persist(new Tenant(id, entry.get("slug").toString(), entry.get("name").toString(), clock.instant()));
        em.flush();
        for (String host : hosts) {
            em.persist(new TenantHost(id, host, host.equals(hosts.get(0))));
        }
        em.flush();
        return id;
    }

    /** Gives the current tenant the settings and the texts of the data file. */
    @Transactional
    public void fill(String host) {
        Map<TenantSetting, String> values = new EnumMap<>(TenantSetting.class);
        entries().stream().filter(entry -> texts(entry.get("hosts")).contains(host)).map(entry -> (Map<?, ?>) entry.get("settings"))
                .forEach(given -> given.forEach((name, value) -> values.put(TenantSetting.valueOf(name.toString()), value.toString())));
        settings.write(values);
        entries().stream().filter(entry -> texts(entry.get("hosts")).contains(host)).map(entry -> (Map<?, ?>) entry.getOrDefault("texts", Map.of()))
                .forEach(kinds -> kinds.forEach((kind, bodies) -> ((Map<?, ?>) bodies).forEach((language, body) ->
                        written.publish(TextKind.valueOf(kind.toString()), TextLanguage.valueOf(language.toString()), body.toString()))));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> entries() {
        try (InputStream file = DemoTenants.class.getResourceAsStream("demo.yaml")) {
            return (List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
