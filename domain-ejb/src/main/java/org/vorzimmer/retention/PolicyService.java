package org.vorzimmer.retention;

import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vorzimmer.audit.Audit;
import org.vorzimmer.audit.AuditEvent.Outcome;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.retention.rules.Period;
import org.vorzimmer.retention.rules.PeriodKind;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** The rules a tenant has promised: which are in force, which were, and how new ones come in. */
@Stateless
@RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN, PLATFORM_ADMIN, SYSTEM})
public class PolicyService {

    @Inject PolicyQueries policies;
    @Inject Holders holders;
    @Inject Audit audit;
    @Inject CurrentUser user;
    @Inject TenantSettings settings;
    @Inject Clock clock;

    /** The policy in force now; every visitor's notice is printed from it. A tenant of this minute has its preset as it is, as number 0. */
    @PermitAll
    public Policy current() {
        return stored().orElseGet(() -> ofPreset(settings.get(TenantSetting.POLICY_PRESET), 0));
    }

    /** The same, for callers that go on from it. */
    @PermitAll
    public Optional<Policy> inForce() {
        return Optional.of(current());
    }

    /** The rule for a kind of data; refused when the tenant has promised none, because then such data may not be collected. */
    @PermitAll
    public RetentionRule require(DataKind kind) {
        return current().ruleFor(kind).orElseThrow(() -> new NoRuleException(kind));
    }

    /** Whether data of this kind may be collected for this tenant at all. */
    @PermitAll
    public boolean allows(DataKind kind) {
        return current().ruleFor(kind).filter(rule -> rule.period().kind() != PeriodKind.NOT_COLLECTED).isPresent();
    }

    @RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN, OFFICE_LEAD, SYSTEM})
    public List<PolicyVersion> versions() {
        return policies.versions();
    }

    @RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN, OFFICE_LEAD, SYSTEM})
    public Policy version(int number) {
        return policies.byNumber(number).orElseThrow(() -> new NotFoundException(Policy.class, number));
    }

    /**
     * Begins a new version from a preset. A version that keeps anything longer than the one in force needs a notice that says so first.
     *
     * @param letter preset
     * @param noticePublished whether a notice with the longer periods has been published
     */
    public Policy adopt(String letter, boolean noticePublished) {
        if (letter == null || !Presets.shipped().letters().contains(letter)) {
            throw new InvalidInputException("retention.preset.unknown", String.valueOf(letter));
        }
        return store(ofPreset(letter, nextNumber()), noticePublished, "policy.adopt");
    }

    private Policy ofPreset(String letter, int number) {
        SortedMap<DataKind, RetentionRule> rules = new TreeMap<>(Presets.shipped().preset(letter).rules());
        holders.all().forEach(holder -> Presets.shipped().ruleFor(letter, holder.kind(), holder.fallbackRule())
                .ifPresent(rule -> rules.put(holder.kind(), rule)));
        return new Policy(number, letter, clock.instant(), rules);
    }

    private Optional<Policy> stored() {
        return policies.inForce(clock.instant());
    }

    /** Replaces the period of one kind by a shorter one, or by a longer one that the published notice already states. */
    public Policy changePeriod(DataKind kind, Period period, boolean noticePublished) {
        Policy current = current();
        RetentionRule rule = current.ruleFor(kind).orElseThrow(() -> new NoRuleException(kind));
        return store(current.with(kind, rule.withPeriod(period), nextNumber(), clock.instant()), noticePublished, "policy.period");
    }

    /** Takes the longer reading of an ambiguous notice; signing it is the tenant's own decision. */
    public Policy signLongerReading(DataKind kind) {
        Policy current = current();
        RetentionRule rule = current.ruleFor(kind).orElseThrow(() -> new NoRuleException(kind));
        if (rule.period().alternative().isEmpty()) {
            throw new ConflictException("retention.oneReading", kind.code());
        }
        return store(current.with(kind, rule.inLongerReading(), nextNumber(), clock.instant()), true, "policy.longerReading");
    }

    /** Adds rules for kinds that a newer release brought; what the tenant has stays as it is. */
    @RolesAllowed(SYSTEM)
    public void complete() {
        Optional<Policy> current = stored();
        if (current.isEmpty()) {
            adopt(settings.get(TenantSetting.POLICY_PRESET), true);
            return;
        }
        SortedMap<DataKind, RetentionRule> rules = new TreeMap<>(current.get().rules());
        for (PersonalDataHolder holder : holders.all()) {
            if (!rules.containsKey(holder.kind())) {
                Presets.shipped().ruleFor(current.get().preset(), holder.kind(), holder.fallbackRule()).ifPresent(rule -> rules.put(holder.kind(), rule));
            }
        }
        if (rules.size() > current.get().rules().size()) {
            store(new Policy(nextNumber(), current.get().preset(), clock.instant(), rules), true, "policy.complete");
        }
    }

    private Policy store(Policy policy, boolean noticePublished, String action) {
        for (PersonalDataHolder holder : holders.all()) {
            policy.ruleFor(holder.kind()).ifPresent(rule -> requireTriggers(holder, rule));
        }
        Optional<Policy> before = stored();
        if (!noticePublished && before.isPresent() && isLonger(policy, before.get())) {
            audit.record(user().orElse(null), action, null, policy.preset() + " longer than the notice", Outcome.REFUSED);
            throw new ConflictException("retention.longerThanNotice", policy.preset());
        }
        policies.save(policy);
        audit.record(user().orElse(null), action, "policy:" + policy.number(), policy.preset(), Outcome.DONE);
        return policy;
    }

    private static boolean isLonger(Policy policy, Policy than) {
        return policy.rules().entrySet().stream()
                .anyMatch(entry -> than.ruleFor(entry.getKey()).filter(old -> Lengths.longer(entry.getValue(), old)).isPresent());
    }

    private static void requireTriggers(PersonalDataHolder holder, RetentionRule rule) {
        boolean timed = rule.period().kind() != PeriodKind.NOT_COLLECTED;
        if (timed && !holder.triggers().contains(rule.trigger())) {
            throw new IllegalStateException(holder.kind() + " cannot tell when " + rule.trigger() + " happened, which " + rule.id() + " starts from");
        }
    }

    private int nextNumber() {
        return policies.versions().stream().mapToInt(PolicyVersion::getNumber).max().orElse(0) + 1;
    }

    /** Empty in timers, where no request is. */
    private Optional<Long> user() {
        return Actor.loginId(user);
    }
}
