package org.vorzimmer.accesslog;

import static org.vorzimmer.personaldata.DataCategory.EVENT;
import static org.vorzimmer.personaldata.DataCategory.TECHNICAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;

/** The access log as personal data. Nobody is found in it by name, address or number, because it is joined with nothing. */
@ApplicationScoped
public class AccessEntries extends EntityHolder<AccessEntry> {

    public AccessEntries() {
        super(AccessEntry.class, AccessPolicy.KIND, "DEFAULT.access_log");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("occurredAt", "ACCESS_LOGGED");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("access_entries", Purpose.WEBSITE_OPERATION).with(EVENT, "occurred_at", "page", "url", "bytes_sent", "status_code")
                .with(TECHNICAL, "client_pseudonym", "host_name", "referrer", "browser", "browser_version", "browser_with_version", "os").list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(entry -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("time", entry.getOccurredAt().toString());
            put(fields, "page", entry.getPage());
            put(fields, "url", entry.getUrl());
            put(fields, "referrer", entry.getReferrer());
            put(fields, "browser", entry.getBrowser() == null ? entry.getBrowserWithVersion() : entry.getBrowser());
            put(fields, "os", entry.getOs());
            return new ExportedRecord(kind(), entry.getId(), fields);
        }).toList();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
