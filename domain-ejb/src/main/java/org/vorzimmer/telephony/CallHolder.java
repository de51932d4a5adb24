package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.PhoneNumber;

/** Deletion, search and export of what the telephone system has told of calls; found by the number of the caller and of whom it was put through to. */
@Dependent
public class CallHolder extends EntityHolder<TelephonyCall> implements Companion {

    static final DataKind KIND = DataKind.of("CALL_SIGNAL");

    private static final int MOST_FOUND = 500;
    private static final int SHOWN_DIGITS = 3;

    CallHolder() {
        super(TelephonyCall.class, KIND, "DEFAULT.call_data");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("endedAt", "CALL_ENDED");
    }

    /** A customer's calls do not outlive the customer. */
    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        return ids.isEmpty() || !CustomerService.OBJECT_KIND.equals(objectKind) ? 0
                : sweeper().createUpdate("delete from TelephonyCall c where c.customerId in :customers")
                        .setParameter("customers", ids.stream().map(CustomerId::new).toList()).executeUpdate();
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("telephony_calls", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.REFERENCE, "call_key", "customer_id", "agent_login_id")
                .with(DataCategory.CONTACT, "line_e164", "caller_e164", "target_e164")
                .with(DataCategory.EVENT, "reason", "ringing_at", "answered_at", "agent_since_at", "transferred_at", "ended_at", "last_event_at")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.phone().flatMap(PhoneNumber::parse)
                .map(number -> sweeper().createQuery("select c from TelephonyCall c where c.caller = :number or c.target = :number order by c.id", TelephonyCall.class)
                        .setParameter("number", number).setMaxResults(MOST_FOUND).getResultList().stream()
                        .map(call -> new FoundRecord(KIND, call.getId(), number.e164(), call.since())).toList())
                .orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(call -> {
            Map<String, String> fields = new LinkedHashMap<>();
            put(fields, "line", call.getLine());
            put(fields, "caller", masked(call.getCaller()));
            put(fields, "reason", call.getReason());
            put(fields, "ringing", call.getRingingAt());
            put(fields, "answered", call.getAnsweredAt());
            put(fields, "transferred", call.getTransferredAt());
            put(fields, "target", masked(call.getTarget()));
            put(fields, "ended", call.getEndedAt());
            return new ExportedRecord(KIND, call.getId(), fields);
        }).toList();
    }

    /** Two people are in a call, and the record does not say which of them asks: whoever does knows the own number by its end. */
    private static String masked(PhoneNumber number) {
        return number == null ? null : "…" + number.e164().substring(number.e164().length() - SHOWN_DIGITS);
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
