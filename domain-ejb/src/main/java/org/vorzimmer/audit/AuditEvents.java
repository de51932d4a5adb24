package org.vorzimmer.audit;

import static org.vorzimmer.personaldata.DataCategory.EVENT;
import static org.vorzimmer.personaldata.DataCategory.REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;

/** Audit rows as personal data: they name the login that acted, so they end like everything else. */
@ApplicationScoped
public class AuditEvents extends EntityHolder<AuditEvent> {

    static final DataKind KIND = DataKind.of("AUDIT");

    public AuditEvents() {
        super(AuditEvent.class, KIND, "SYS.audit");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("occurredAt", "AUDIT_WRITTEN");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("audit_events", Purpose.ACCOUNTABILITY).with(REFERENCE, "login_id", "object_ref")
                .with(EVENT, "occurred_at", "action_name", "detail", "outcome").list();
    }

    /** Finds nobody: a row knows the number of a login only, and whose that is the logins tell. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(event -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("occurredAt", event.getOccurredAt().toString());
            fields.put("action", event.getAction());
            fields.put("outcome", event.getOutcome().name());
            return new ExportedRecord(KIND, event.getId(), fields);
        }).toList();
    }
}
