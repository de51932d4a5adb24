package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
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

/** Breaks of the secretaries for deletion and export: they go some time after the day, and with the account at the latest. */
@Dependent
public class AgentBreakHolder extends EntityHolder<AgentBreak> {

    private static final DataKind KIND = DataKind.of("AGENT_BREAK");

    AgentBreakHolder() {
        super(AgentBreak.class, KIND, "SYS.agent_break");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("beganAt", "BREAK_BEGAN");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("agent_breaks", Purpose.WORK_ORGANISATION).with(DataCategory.REFERENCE, "login_id")
                .with(DataCategory.EVENT, "reason", "began_at", "ended_at").list();
    }

    /** Finds nobody: a row knows the number of a login only, and whose that is the logins tell. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(pause -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("reason", pause.getReason().name());
            fields.put("began", pause.getBeganAt().toString());
            if (pause.getEndedAt() != null) {
                fields.put("ended", pause.getEndedAt().toString());
            }
            return new ExportedRecord(KIND, pause.getId(), fields);
        }).toList();
    }
}
