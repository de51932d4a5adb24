package org.vorzimmer.visits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vorzimmer.retention.IpTruncation;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Counts what visitors who agreed to it read; the address is cut before anything is stored. */
@Stateless
@PermitAll
public class VisitIntakeService {

    @Inject VisitQueries queries;
    @Inject TenantSettings settings;
    @Inject PolicyService policies;
    @Inject Clock clock;

    /** Whether the tenant has switched the measurement on and its policy says when the visits go. */
    public boolean isOn() {
        return Boolean.parseBoolean(settings.get(TenantSetting.MEASURE_VISITS)) && policies.allows(PageViewHolder.KIND);
    }

    /**
     * A page was read.
     *
     * @param visitCode random word of the visit
     * @param address whole address of the connection, which is cut here
     * @param campaign by which the visitor came, if by any
     */
    public void seen(@NotNull String visitCode, @NotNull String page, @NotNull String address, @NotNull Optional<String> campaign) {
        if (!isOn()) {
            return;
        }
        Instant now = clock.instant();
        Optional<PageView> before = queries.lastOf(visitCode).filter(view -> Dwell.isSameVisit(view.getSeenAt(), now));
        before.ifPresent(view -> time(view, now));
        String name = campaignOf(Berlin.dayOf(now), campaign);
        queries.save(new PageView(visitCode, now, page, name, IpTruncation.truncate(address)));
        // Whom another advertisement brings back comes anew.
        count(Berlin.dayOf(now), page, name).addView(before.filter(view -> view.getCampaign().equals(name)).isEmpty());
    }

    /** A form was sent with success; nothing is known of it but its page. */
    public void enquired(@NotNull String page, @NotNull Optional<String> campaign) {
        if (isOn()) {
            LocalDate today = Berlin.dayOf(clock.instant());
            count(today, page, campaignOf(today, campaign)).addEnquiry();
        }
    }

    private void time(PageView view, Instant now) {
        OptionalInt seconds = Dwell.between(view.getSeenAt(), now);
        if (view.getSeconds() == null && seconds.isPresent()) {
            view.readFor(seconds.getAsInt());
            count(Berlin.dayOf(view.getSeenAt()), view.getPage(), view.getCampaign()).addTime(seconds.getAsInt());
        }
    }

    private String campaignOf(LocalDate day, Optional<String> campaign) {
        if (campaign.isEmpty()) {
            return "";
        }
        List<String> known = queries.campaignsOf(day);
        return known.contains(campaign.get()) || known.size() < Campaign.MOST_A_DAY ? campaign.get() : Campaign.OTHER;
    }

    private VisitCount count(LocalDate day, String page, String campaign) {
        return queries.countLocked(day, page, campaign).orElseGet(() -> {
            VisitCount fresh = new VisitCount(day, page, campaign);
            queries.save(fresh);
            return fresh;
        });
    }
}
