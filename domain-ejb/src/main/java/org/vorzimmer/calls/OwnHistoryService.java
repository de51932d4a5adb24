package org.vorzimmer.calls;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.customers.CustomerId;

/** A customer reads its own calls and notes. */
@Stateless
@RolesAllowed({CUSTOMER_ADMIN, CUSTOMER_USER})
public class OwnHistoryService {

    /** Most calls of one page. */
    public static final int MOST = 500;

    @Inject CustomerAccess access;
    @Inject HistoryQueries history;
    @Inject CallQueries calls;
    @Inject CallRows rows;
    @Inject CallFile file;
    @Inject CallLog log;

    /** @param place where to read on; null for the newest */
    public HistoryPage<HistoryRow> page(@NotNull @Valid HistoryFilter filter, HistoryPlace place, int size) {
        CustomerId own = access.own();
        return history.ofCustomer(own, filter, place, Math.max(1, Math.min(size, MOST))).map(page -> rows.of(own, page));
    }

    /** Opening a call for the first time marks it as read. Another customer's call is as unknown as one that never was. */
    public CallDetail open(long callId) {
        PhoneCall call = calls.ofCustomer(callId, access.own());
        if (call.getHandling().read()) {
            log.add(call, CallEvent.Kind.READ);
            log.tell(call);
        }
        return file.open(call);
    }

    /** The same without marking anything, for files. */
    public CallDetail look(long callId) {
        return file.open(calls.ofCustomer(callId, access.own()));
    }

    /** How many calls nobody has opened. */
    public long unread() {
        return history.unread(access.own());
    }

    /** Numbers of the days, which stay longer than the calls. */
    public List<CallCount> counts(@NotNull LocalDate from, @NotNull LocalDate to) {
        return history.counts(access.own(), from, to);
    }

    /** On which channel open pages hear of this customer's calls. */
    public String channel() {
        return NoteChannel.of(access.own());
    }
}
