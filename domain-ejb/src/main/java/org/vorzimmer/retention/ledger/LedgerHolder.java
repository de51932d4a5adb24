package org.vorzimmer.retention.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;

/** The ledger itself is kept for a limited time; it has no personal column, and nobody is found in it. */
@ApplicationScoped
public class LedgerHolder extends EntityHolder<LedgerRow> {

    public LedgerHolder() {
        super(LedgerRow.class, DataKind.of("LEDGER"), "SYS.ledger");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("endedAt", "RUN_ENDED");
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of();
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
