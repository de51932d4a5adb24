package org.vorzimmer.retention;

import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.retention.rules.Bounds;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.rules.Semantics;
import org.vorzimmer.shared.Berlin;

/**
 * Asks holders about single records for other services of this feature. A transaction of its own, because holders read by the sweeper's
 * account and two database accounts do not go into one transaction. Reads only, and says nothing about a record but whether it is due.
 */
@Stateless
@RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN, BILLING, SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueLookup {

    @Inject Holders holders;

    /** Whether the record is gone or the run that deletes it has begun. */
    public boolean tooLate(Policy policy, DataKind kind, long record, Instant now) {
        Optional<PersonalDataHolder> holder = holders.of(kind);
        Optional<RetentionRule> rule = policy.ruleFor(kind);
        if (holder.isEmpty() || rule.isEmpty()) {
            return true;
        }
        if (!contains(holder.get(), Due.whatever(), record)) {
            return !heldAlready(holder.get(), record);
        }
        Instant judged = rule.get().semantics() == Semantics.INSTANT ? now : lastRunBefore(now);
        return Bounds.of(rule.get(), policy.combines(kind), policy::rule, judged).stream().anyMatch(due -> contains(holder.get(), due, record));
    }

    /** A record under another hold is not free, so "whatever is free" does not list it; it exists all the same. */
    private static boolean heldAlready(PersonalDataHolder holder, long record) {
        return !holder.export(List.of(record)).isEmpty();
    }

    private static boolean contains(PersonalDataHolder holder, Due due, long record) {
        return holder.next(due, record - 1, 1).contains(record);
    }

    private static Instant lastRunBefore(Instant now) {
        Instant today = RetentionRule.runTime(Berlin.dayOf(now));
        return now.isBefore(today) ? RetentionRule.runTime(Berlin.dayOf(now).minusDays(1)) : today;
    }
}
