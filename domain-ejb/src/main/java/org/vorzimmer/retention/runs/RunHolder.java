package org.vorzimmer.retention.runs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;

/** Records of runs go with the ledger lines they led to; the only person in them is who released a step. */
@ApplicationScoped
public class RunHolder extends EntityHolder<RunRecord> {

    public RunHolder() {
        super(RunRecord.class, DataKind.of("RETENTION_RUN"), "SYS.ledger");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("endedAt", "RUN_ENDED");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<RunRecord> rows) {
        sweeper().createUpdate("delete from RunStep s where s.runId in :ids").setParameter("ids", ids).executeUpdate();
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("retention_run_steps", Purpose.PROOF_OF_DELETION).with(DataCategory.REFERENCE, "released_by")
                .with(DataCategory.EVENT, "released_at").list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return List.of();
    }
}
