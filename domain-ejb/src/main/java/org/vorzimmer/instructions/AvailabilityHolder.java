package org.vorzimmer.instructions;

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

/** Deletion, search and export of statuses that customers have set. */
@Dependent
public class AvailabilityHolder extends EntityHolder<Availability> implements Companion {

    static final DataKind KIND = DataKind.of("AVAILABILITY");

    AvailabilityHolder() {
        super(Availability.class, KIND, "DEFAULT.instructions");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("contractEndAt", "CONTRACT_END");
    }

    /** They never outlive their customer. */
    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        return ids.isEmpty() || !CustomerService.OBJECT_KIND.equals(objectKind) ? 0 : sweeper().createUpdate("delete from Availability a where a.customerId in :customers")
                .setParameter("customers", ids.stream().map(CustomerId::new).toList()).executeUpdate();
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("availabilities", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.CONTENT, "kind", "put_through", "message")
                .with(DataCategory.CONTACT, "number_e164")
                .with(DataCategory.EVENT, "from_at", "until_at", "repeats", "repeat_until", "skipped_until", "set_at", "contract_end_at")
                .with(DataCategory.REFERENCE, "customer_id", "set_by")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.phone().flatMap(PhoneNumber::parse).map(phone -> sweeper().createQuery("select a from Availability a where a.number = :number order by a.id", Availability.class)
                .setParameter("number", phone).getResultList().stream()
                .map(status -> new FoundRecord(KIND, status.getId(), status.getData().kind().toString(), status.getSetAt())).toList()).orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(status -> new ExportedRecord(KIND, status.getId(), fields(status.getData()))).toList();
    }

    private static Map<String, String> fields(StatusData data) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "kind", data.kind());
        put(fields, "putThrough", data.putThrough());
        put(fields, "message", data.message());
        put(fields, "number", data.number());
        put(fields, "from", data.from());
        put(fields, "until", data.until());
        put(fields, "repeats", data.repeat());
        put(fields, "repeatUntil", data.repeatUntil());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
