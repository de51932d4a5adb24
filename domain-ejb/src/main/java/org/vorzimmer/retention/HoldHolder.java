package org.vorzimmer.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;

/** Lifted holds are kept like the file of a request: they explain why something went later than promised. */
@ApplicationScoped
public class HoldHolder extends EntityHolder<Hold> {

    public HoldHolder() {
        super(Hold.class, DataKind.of("HOLD"), "SYS.request_file");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("liftedAt", "REQUEST_CLOSED");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<Hold> rows) {
        sweeper().createUpdate("delete from HoldTarget t where t.holdId in :ids").setParameter("ids", ids).executeUpdate();
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("retention_holds", Purpose.LEGAL_DUTY).with(DataCategory.CONTENT, "reason")
                .with(DataCategory.REFERENCE, "owner_id", "confirmed_by", "lifted_by")
                .with(DataCategory.EVENT, "hold_type", "state", "ordered_at", "active_at", "review_on", "lifted_at", "lift_event")
                .and("retention_hold_targets", Purpose.LEGAL_DUTY).with(DataCategory.REFERENCE, "hold_id", "data_kind", "record_id")
                .and("held_records", Purpose.LEGAL_DUTY).with(DataCategory.REFERENCE, "hold_id", "hold_type", "data_kind", "record_id").list();
    }

    /** Reasons name no person; who is concerned is found in the records that are held. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(hold -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("ground", hold.getType().name());
            fields.put("ordered", hold.getOrderedAt().toString());
            fields.put("reason", hold.getReason());
            return new ExportedRecord(kind(), hold.getId(), fields);
        }).toList();
    }
}
