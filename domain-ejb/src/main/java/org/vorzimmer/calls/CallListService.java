package org.vorzimmer.calls;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerRelation;
import org.vorzimmer.security.CurrentUser;

/** The office's list of all calls: numbers and states. Whoever opens what was written leaves a trace. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class CallListService {

    @Inject HistoryQueries history;
    @Inject CallQueries calls;
    @Inject CallFile file;
    @Inject CustomerRelation customers;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** A call without anything that was said. */
    public record OfficeRow(PhoneCall call, String customer) {
    }

    /** @param place where to read on; null for the newest */
    public HistoryPage<OfficeRow> page(@NotNull OfficeFilter filter, HistoryPlace place, int size) {
        return history.ofOffice(filter, place, Math.max(1, Math.min(size, OwnHistoryService.MOST))).map(page -> {
            Map<CustomerId, String> names = new HashMap<>();
            return page.stream().map(call -> new OfficeRow(call, names.computeIfAbsent(call.getCustomerId(), id -> customers.with(id).getDisplayName()))).toList();
        });
    }

    /** What the list shows of one call. */
    public OfficeRow find(long callId) {
        PhoneCall call = calls.required(callId);
        return new OfficeRow(call, customers.with(call.getCustomerId()).getDisplayName());
    }

    /** The call with caller, note and log; the audit keeps who opened it. */
    public CallDetail open(long callId) {
        PhoneCall call = calls.required(callId);
        return attempts.of(user.loginIdOrNull(), "call.open", CallCompanion.OBJECT_KIND + ":" + callId, () -> file.open(call));
    }
}
