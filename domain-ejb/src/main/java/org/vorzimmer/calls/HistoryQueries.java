package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Pages of calls by the place where the last one ended: each is a walk along an index, however far back it lies. */
@Dependent
class HistoryQueries {

    /** Who types that many digits and nothing else looks for a telephone number. */
    private static final Pattern NUMBER = Pattern.compile("[+0-9][0-9 ()/.-]{5,}");

    @Inject TenantEntityManager em;
    @Inject CallSeal seal;

    /** A condition that grows, with its parameters. */
    private static final class Where {

        private final StringBuilder text = new StringBuilder(" where 1 = 1");
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        /** Nothing when there is no value. */
        Where and(String condition, String name, Object value) {
            if (value != null) {
                text.append(" and ").append(condition);
                parameters.put(name, value);
            }
            return this;
        }

        Where and(String condition) {
            text.append(" and ").append(condition);
            return this;
        }
    }

    /** @param place null for the newest */
    HistoryPage<PhoneCall> ofCustomer(CustomerId customer, HistoryFilter filter, HistoryPlace place, int size) {
        Where where = new Where().and("c.customerId = :customer", "customer", customer)
                .and("c.folder = :folder", "folder", filter.trash() ? PhoneCall.Folder.TRASH : PhoneCall.Folder.HISTORY)
                .and("c.handling.state = :state", "state", filter.state())
                .and("c.handling.urgency = :urgency", "urgency", filter.urgency())
                .and("c.state = :missed", "missed", filter.missed() ? PhoneCall.State.MISSED : null)
                .and("c.handling.assignedTo = :assigned", "assigned", filter.assignedTo());
        days(where, filter.from(), filter.to());
        String text = filter.text() == null ? "" : filter.text().strip();
        Optional<PhoneNumber> number = NUMBER.matcher(text).matches() ? PhoneNumber.parse(text) : Optional.empty();
        if (number.isPresent()) {
            return page("PhoneCall c", "c.rangAt", "c.id", where.and("c.callerToken = :token", "token", seal.token(number.get())), place, size);
        }
        List<Long> tokens = List.copyOf(seal.tokens(text));
        if (tokens.isEmpty()) {
            return text.isEmpty() ? page("PhoneCall c", "c.rangAt", "c.id", where, place, size) : new HistoryPage<>(List.of(), null, null);
        }
        where.and("c.id = w.callId and w.customerId = :customer").and("w.token = :token0", "token0", tokens.get(0));
        for (int n = 1; n < tokens.size(); n++) {
            where.and("exists (select o from CallWord o where o.callId = w.callId and o.customerId = :customer and o.rangAt = w.rangAt and o.token = :token" + n + ")",
                    "token" + n, tokens.get(n));
        }
        return page("PhoneCall c, CallWord w", "w.rangAt", "w.callId", where, place, size);
    }

    /** @param place null for the newest */
    HistoryPage<PhoneCall> ofOffice(OfficeFilter filter, HistoryPlace place, int size) {
        Where where = new Where().and("c.customerId = :customer", "customer", filter.customer()).and("c.state = :state", "state", filter.state());
        days(where, filter.from(), filter.to());
        return page("PhoneCall c", "c.rangAt", "c.id", where, place, size);
    }

    private static void days(Where where, LocalDate from, LocalDate to) {
        where.and("c.rangAt >= :from", "from", from == null ? null : Berlin.startOf(from))
                .and("c.rangAt < :to", "to", to == null ? null : Berlin.startOf(to.plusDays(1)));
    }

    private HistoryPage<PhoneCall> page(String tables, String at, String id, Where where, HistoryPlace place, int size) {
        boolean newer = place != null && place.newer();
        if (place != null) {
            String than = newer ? ">" : "<";
            // the first comparison bounds the walk along the index, the second decides within one moment
            where.and(at + " " + than + "= :at and (" + at + " " + than + " :at or " + id + " " + than + " :id)", "at", place.at());
            where.parameters.put("id", place.id());
        }
        String order = newer ? " asc" : " desc";
        TypedQuery<PhoneCall> query = em.createQuery("select c from " + tables + where.text + " order by " + at + order + ", " + id + order, PhoneCall.class)
                .setMaxResults(size + 1);
        where.parameters.forEach(query::setParameter);
        List<PhoneCall> found = new ArrayList<>(query.getResultList());
        boolean more = found.size() > size;
        if (more) {
            found.remove(size);
        }
        if (newer) {
            Collections.reverse(found);
        }
        return new HistoryPage<>(found, found.isEmpty() || !(newer ? more : place != null) ? null : HistoryPlace.newerThan(found.get(0)),
                found.isEmpty() || !(newer || more) ? null : HistoryPlace.olderThan(found.get(found.size() - 1)));
    }

    /** How many calls of the customer nobody has opened. */
    long unread(CustomerId customer) {
        return em.createQuery("select count(c) from PhoneCall c where c.customerId = :customer and c.folder = :history and c.handling.state = :unread", Long.class)
                .setParameter("customer", customer).setParameter("history", PhoneCall.Folder.HISTORY).setParameter("unread", Handling.State.NEW).getSingleResult();
    }

    /** Numbers of the customer's days, the oldest first. */
    List<CallCount> counts(CustomerId customer, LocalDate from, LocalDate to) {
        return em.createQuery("select c from CallCount c where c.customerId = :customer and c.day >= :from and c.day <= :to order by c.day", CallCount.class)
                .setParameter("customer", customer).setParameter("from", from).setParameter("to", to).getResultList();
    }
}
