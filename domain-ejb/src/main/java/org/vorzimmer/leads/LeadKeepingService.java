package org.vorzimmer.leads;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.rules.Evaluation;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.rules.Verdict;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.InvalidInputException;

/** How long a lead stays: the day on which it goes, and longer storage that its person has agreed to. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class LeadKeepingService {

    /** Beyond this a consent "until further notice" would be no consent to a period. */
    private static final int MOST_YEARS = 3;

    @Inject LeadQueries queries;
    @Inject LeadBook book;
    @Inject PolicyService policies;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /**
     * What will become of a lead.
     *
     * @param rule rule of the tenant that it follows
     * @param verdict its last day and the day on which it goes, as far as that is known
     * @param holds what keeps it from going
     */
    public record Fate(RetentionRule rule, Verdict verdict, Set<HoldType> holds) {
    }

    public Fate fateOf(long leadId) {
        Lead lead = queries.required(leadId);
        RetentionRule rule = policies.require(lead.kind());
        Set<HoldType> holds = queries.holdsOn(lead);
        return new Fate(rule, Evaluation.judge(rule, lead.facts(rule, holds), clock.instant()), holds);
    }

    /**
     * Notes that the person wants the enquiry to be kept longer than the rule says (a separate consent; its withdrawal restores the rule).
     *
     * @param lastDay last day for which it is wanted, from today on
     * @param proof how the person said so; stands sealed in the history
     */
    public void keepUntil(long leadId, @NotNull LocalDate lastDay, @NotBlank @Size(max = 500) String proof) {
        Lead lead = queries.required(leadId);
        LocalDate today = Berlin.dayOf(clock.instant());
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(MOST_YEARS))) {
            throw new InvalidInputException("leads.keep.dayWrong", lastDay.toString());
        }
        lead.keepUntil(lastDay);
        book.write(lead, LeadEntry.Kind.KEEP_LONGER, user.loginIdOrNull(), proof);
        book.changed();
    }

    /** The person has withdrawn the consent. */
    public void keepNoLonger(long leadId) {
        Lead lead = queries.required(leadId);
        if (lead.getKeptUntil() == null) {
            return;
        }
        lead.keepUntil(null);
        book.write(lead, LeadEntry.Kind.KEEP_ENDED, user.loginIdOrNull(), null);
        book.changed();
    }
}
