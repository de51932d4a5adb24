package org.vorzimmer.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;
import org.vorzimmer.server.TelephoneKey;
import org.vorzimmer.server.TelephoneSystem;

/** The telephone systems of an installation's operators: a test has their lines ring. */
public final class Telephone {

    private final Path data;
    private final Map<Tenant, TelephoneSystem> systems = new EnumMap<>(Tenant.class);

    private Telephone(Path data) {
        this.data = data;
    }

    public static Telephone of(Vorzimmer installation) {
        return new Telephone(installation.installation() == null ? Path.of("..", "data") : installation.installation().data());
    }

    /** A call that goes on. */
    public final class Call {

        private final Tenant tenant;
        private final String name = "call-" + UUID.randomUUID();
        private final Map<String, String> fields = new LinkedHashMap<>();

        private Call(Tenant tenant, String line, String caller, String reason) {
            this.tenant = tenant;
            fields.put("line", line);
            fields.put("caller", caller);
            fields.put("reason", reason);
        }

        /** The telephone system's name of the call. */
        public String name() {
            return name;
        }

        /** @param extension null: the telephone system does not say where */
        public Call answered(String extension) {
            return tell("answered", "extension", extension);
        }

        public Call transferred(String target) {
            return tell("transferred", "target", target);
        }

        public Call ended() {
            return tell("ended", "extension", null);
        }

        private Call tell(String type, String field, String value) {
            Map<String, String> all = new LinkedHashMap<>(fields);
            all.put(field, value);
            TelephoneSystem.Answer answer = system(tenant).tell(name, type, all);
            assertThat(answer.status()).as("%s of %s: %s", type, fields.get("line"), answer.body()).isIn(200, 202);
            return this;
        }
    }

    /** @param caller null: the number is withheld */
    public Call rings(Tenant tenant, String line, String caller) {
        return rings(tenant, line, caller, null);
    }

    /** @param reason unconditional, no_answer or busy; null: not said */
    public Call rings(Tenant tenant, String line, String caller, String reason) {
        return new Call(tenant, line, caller, reason).tell("ringing", "extension", null);
    }

    /** For tests of the signed requests themselves. */
    public synchronized TelephoneSystem system(Tenant tenant) {
        return systems.computeIfAbsent(tenant, of -> new TelephoneSystem(key(of)));
    }

    public TelephoneKey key(Tenant tenant) {
        return TelephoneKey.of(data, tenant.slug());
    }
}
