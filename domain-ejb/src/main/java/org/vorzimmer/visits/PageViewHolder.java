package org.vorzimmer.visits;

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

/** Deletion of measured visits. Nobody is found in them by name, address or number: they are joined with nothing. */
@Dependent
public class PageViewHolder extends EntityHolder<PageView> {

    static final DataKind KIND = DataKind.of("ANALYTICS");

    public PageViewHolder() {
        super(PageView.class, KIND, "DEFAULT.analytics");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("seenAt", "VISIT");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("page_views", Purpose.WEBSITE_MEASUREMENT)
                .with(DataCategory.TECHNICAL, "visit_code", "address_part")
                .with(DataCategory.EVENT, "seen_at", "page", "campaign", "seconds")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(view -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("time", view.getSeenAt().toString());
            fields.put("page", view.getPage());
            fields.put("ip", String.valueOf(view.getAddressPart()));
            if (!view.getCampaign().isEmpty()) {
                fields.put("campaign", view.getCampaign());
            }
            if (view.getSeconds() != null) {
                fields.put("seconds", view.getSeconds().toString());
            }
            return new ExportedRecord(KIND, view.getId(), fields);
        }).toList();
    }
}
