package org.vorzimmer.mandates;

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

/** The lines from which mandates were clicked go much earlier than the mandates. */
@Dependent
public class MandateClickHolder extends EntityHolder<MandateClick> {

    static final DataKind KIND = DataKind.of("MANDATE_CLICK");

    MandateClickHolder() {
        super(MandateClick.class, KIND, "DEFAULT.form_meta");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("clickedAt", "FORM_SUBMITTED");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("mandate_clicks", Purpose.SECURITY)
                .with(DataCategory.TECHNICAL, "ip_address", "user_agent")
                .with(DataCategory.EVENT, "clicked_at")
                .with(DataCategory.REFERENCE, "mandate_id")
                .list();
    }

    /** Not searched: an address of a connection names no person. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(click -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("clicked", click.getClickedAt().toString());
            fields.put("ip", click.getIpAddress());
            if (click.getUserAgent() != null) {
                fields.put("browser", click.getUserAgent());
            }
            return new ExportedRecord(KIND, click.getId(), fields);
        }).toList();
    }
}
