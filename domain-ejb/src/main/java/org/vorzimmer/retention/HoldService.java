package org.vorzimmer.retention;

import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.audit.Audit;
import org.vorzimmer.audit.AuditEvent.Outcome;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.rules.HoldTerms;
import org.vorzimmer.retention.rules.HoldTerms.Refusal;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.AccessDeniedException;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;

/** Orders, confirms, reviews and lifts holds. A hold postpones a deletion; it never begins a period anew. */
@Stateless
@RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN, BILLING, SYSTEM})
public class HoldService {

    private static final Period LONGEST_REVIEW = Period.ofMonths(6);

    @Inject HoldQueries holds;
    @Inject PolicyService policies;
    @Inject DueLookup lookup;
    @Inject Audit audit;
    @Inject CurrentUser user;
    @Inject Clock clock;

    public List<Hold> all() {
        return holds.all();
    }

    public List<HoldTarget> targets(long hold) {
        return holds.targets(hold);
    }

    /** Grounds on which a record may not be deleted at the moment, a hold on its whole kind included. */
    public Set<HoldType> on(DataKind kind, long record) {
        Set<HoldType> types = holds.on(kind, record);
        types.addAll(holds.wholeKinds().getOrDefault(kind, Set.of()));
        return types;
    }

    /** Whole kinds that may not be deleted at the moment, with the grounds. */
    public Map<DataKind, Set<HoldType>> wholeKinds() {
        return holds.wholeKinds();
    }

    /** Orders a hold. It is active at once, or once a second person has confirmed it where the ground demands that. */
    public Hold order(@Valid HoldOrder order) {
        Instant now = clock.instant();
        HoldTerms terms = Presets.shipped().holds().get(order.type());
        if (order.kinds().isEmpty() && order.records().values().stream().allMatch(List::isEmpty)) {
            throw new InvalidInputException("retention.hold.nothing", order.type().name());
        }
        LocalDate review = review(order, terms, now);
        holds.stopDeletions();
        Policy policy = policies.current();
        try {
            order.kinds().forEach(kind -> check(policy, terms, kind, List.of(), now));
            order.records().forEach((kind, records) -> check(policy, terms, kind, records, now));
        } catch (HoldRefusedException e) {
            audit.record(actor(), "hold.order", null, order.type() + " " + e.refusal(), Outcome.REFUSED);
            throw e;
        }
        Hold hold = holds.save(new Hold(order.type(), order.reason().strip(), actor(), review, terms.twoPersons(), now));
        order.kinds().forEach(kind -> holds.addTarget(hold, kind, null));
        order.records().forEach((kind, records) -> records.forEach(record -> holds.addTarget(hold, kind, record)));
        if (hold.getState() == Hold.State.ACTIVE) {
            holds.activate(hold);
        }
        audit.record(actor(), "hold.order", "hold:" + hold.getId(), order.type().name(), Outcome.DONE);
        return hold;
    }

    /** The second person's word, where two are needed. */
    @RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN})
    public void confirm(long id) {
        holds.stopDeletions();
        Hold hold = holds.locked(id);
        if (hold.getState() != Hold.State.ORDERED) {
            throw new ConflictException("retention.hold.notOrdered", String.valueOf(id));
        }
        if (actor() == null || actor().equals(hold.getOwnerId())) {
            audit.record(actor(), "hold.confirm", "hold:" + id, "same person", Outcome.REFUSED);
            throw new AccessDeniedException("retention.hold.secondPerson");
        }
        hold.confirm(actor(), clock.instant());
        holds.activate(hold);
        audit.record(actor(), "hold.confirm", "hold:" + id, hold.getType().name(), Outcome.DONE);
    }

    /**
     * Lifts a hold; what is due goes in the next run.
     *
     * @param event one of the events that the ground names
     * @param subjectInformed whether the person concerned was told, where the ground demands that
     */
    public void lift(long id, String event, boolean subjectInformed) {
        Hold hold = holds.locked(id);
        HoldTerms terms = Presets.shipped().holds().get(hold.getType());
        if (hold.getState() == Hold.State.LIFTED) {
            return; // a second click
        }
        if (!terms.liftedBy().contains(event)) {
            throw new InvalidInputException("retention.hold.event", event);
        }
        if (terms.informFirst() && !subjectInformed) {
            throw new ConflictException("retention.hold.informFirst", String.valueOf(id));
        }
        hold.lift(actor(), event, clock.instant());
        holds.release(hold);
        audit.record(actor(), "hold.lift", "hold:" + id, hold.getType() + " " + event, Outcome.DONE);
    }

    /** Somebody has looked: the hold stays until the next review. */
    @RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN})
    public void reviewed(long id) {
        Hold hold = holds.locked(id);
        if (hold.getState() != Hold.State.ACTIVE) {
            throw new ConflictException("retention.hold.notActive", String.valueOf(id));
        }
        HoldTerms terms = Presets.shipped().holds().get(hold.getType());
        hold.reviewAgainOn(Berlin.dayOf(clock.instant()).plus(terms.review().orElse(LONGEST_REVIEW)));
        audit.record(actor(), "hold.review", "hold:" + id, hold.getType().name(), Outcome.DONE);
    }

    private static LocalDate review(HoldOrder order, HoldTerms terms, Instant now) {
        LocalDate today = Berlin.dayOf(now);
        LocalDate latest = today.plus(terms.review().orElse(LONGEST_REVIEW));
        LocalDate wanted = order.reviewOn().orElse(latest);
        if (wanted.isBefore(today) || wanted.isAfter(latest)) {
            throw new InvalidInputException("retention.hold.review", wanted.toString());
        }
        return wanted;
    }

    private void check(Policy policy, HoldTerms terms, DataKind kind, List<Long> records, Instant now) {
        RetentionRule rule = policy.ruleFor(kind).orElseThrow(() -> new NoRuleException(kind));
        boolean whole = records.isEmpty();
        // the notice is printed from the policy, holds included: what a rule names is named to the public
        Optional<Refusal> refusal = whole && terms.scope() != HoldTerms.Scope.RULES ? Optional.of(Refusal.HOLD_NOT_ALLOWED) : terms.refusal(rule, true);
        refusal.ifPresent(reason -> {
            throw new HoldRefusedException(reason, terms.type() + " on " + rule.id());
        });
        for (long record : records) {
            if (lookup.tooLate(policy, kind, record, now)) {
                throw new HoldRefusedException(Refusal.HOLD_TOO_LATE, terms.type() + " on " + rule.id());
            }
        }
    }

    private Long actor() {
        return Actor.loginId(user).orElse(null);
    }
}
