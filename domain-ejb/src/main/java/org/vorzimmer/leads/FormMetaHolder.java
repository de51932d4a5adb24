package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.DeletionVerb;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;

/** Technical data of sent forms while they hold a whole address; some policies delete them, some cut the address first. */
@Dependent
public class FormMetaHolder extends EntityHolder<FormMeta> {

    static final DataKind KIND = DataKind.of("FORM_META");

    @Inject Clock clock;

    FormMetaHolder() {
        super(FormMeta.class, KIND, "DEFAULT.form_meta");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("submittedAt", "FORM_SUBMITTED").only("e.truncatedAt is null");
    }

    @Override
    public Set<DeletionVerb> verbs() {
        return EnumSet.of(DeletionVerb.ERASE, DeletionVerb.TRUNCATE);
    }

    @Override
    public int truncate(Due due, Collection<Long> ids) {
        return eachDue(due, ids, meta -> meta.truncate(clock.instant()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("form_metas", Purpose.SECURITY)
                .with(DataCategory.TECHNICAL, "ip_address", "user_agent", "fill_seconds")
                .with(DataCategory.EVENT, "submitted_at", "truncated_at")
                .with(DataCategory.REFERENCE, "lead_id")
                .list();
    }

    /** Not searched: an address of a connection names no person, and joining it with one is what the notice excludes. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(meta -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("submitted", meta.getSubmittedAt().toString());
            fields.put("ip", String.valueOf(meta.getIpAddress()));
            return new ExportedRecord(KIND, meta.getId(), fields);
        }).toList();
    }
}
