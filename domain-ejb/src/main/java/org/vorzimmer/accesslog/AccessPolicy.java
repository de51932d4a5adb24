package org.vorzimmer.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.rules.Preset;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantChanged;
import org.vorzimmer.tenancy.TenantId;

/** Which fields the current tenant's policy allows, remembered for a minute because every request asks. */
@ApplicationScoped
public class AccessPolicy {

    static final DataKind KIND = DataKind.of("ACCESS_LOG");
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String COUNTED = "ANONYMISE_FOR_STATISTICS";

    /**
     * @param fields what is stored of a request; empty when nothing is
     * @param counted whether requests are counted per day besides
     */
    record Terms(Set<AccessField> fields, boolean counted) {
        boolean isOn() {
            return !fields.isEmpty();
        }
    }

    private static final Terms NOTHING = new Terms(Set.of(), false);

    private record Remembered(Terms terms, Instant since) {
    }

    @Inject PolicyService policies;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    private final Map<TenantId, Remembered> known = new ConcurrentHashMap<>();

    /** Whether anything of the current tenant's requests is kept. */
    public boolean isOn() {
        return terms().isOn();
    }

    Terms terms() {
        Instant now = clock.instant();
        Remembered last = known.get(tenant.get());
        if (last == null || now.isBefore(last.since()) || !now.isBefore(last.since().plus(FRESH))) {
            last = new Remembered(policies.allows(KIND) ? policies.inForce().map(policy -> of(policy.preset())).orElse(NOTHING) : NOTHING, now);
            known.put(tenant.get(), last);
        }
        return last.terms();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TenantChanged changed) {
        known.remove(changed.tenant());
    }

    static Terms of(String letter) {
        Preset preset = Presets.shipped().preset(letter);
        boolean counted = preset.ruleFor(KIND).flatMap(rule -> rule.terms().atCollection()).filter(COUNTED::equals).isPresent();
        return new Terms(AccessField.of(preset.accessLog()), counted);
    }
}
