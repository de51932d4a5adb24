package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
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

/** What is left of a form's technical data once its address was cut; masked is not anonymous, so it goes as well. */
@Dependent
public class TruncatedIpHolder extends EntityHolder<FormMeta> {

    static final DataKind KIND = DataKind.of("TRUNCATED_IP");

    TruncatedIpHolder() {
        super(FormMeta.class, KIND, "SYS.truncated_ip");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("truncatedAt", "IP_TRUNCATED").only("e.truncatedAt is not null");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("form_metas", Purpose.SECURITY).with(DataCategory.TECHNICAL, "ip_address").list();
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
