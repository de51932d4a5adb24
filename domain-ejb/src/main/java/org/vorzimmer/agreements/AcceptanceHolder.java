package org.vorzimmer.agreements;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.Like;

/** Acceptances for deletion, search and export: they go when their relation's time is over, and with their customer at the latest. */
@Dependent
public class AcceptanceHolder extends EntityHolder<Acceptance> implements Companion {

    private static final DataKind KIND = DataKind.of("AGREEMENT");
    private static final String CUSTOMER = "customer";

    public AcceptanceHolder() {
        super(Acceptance.class, KIND, "DEFAULT.contract_data");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("endedAt", "PURPOSE_ENDED");
    }

    @Override
    public int eraseAbout(String kind, Collection<Long> ids) {
        return ids.isEmpty() || !CUSTOMER.equals(kind) ? 0
                : sweeper().createUpdate("delete from Acceptance a where a.customerNumber in :ids").setParameter("ids", ids).executeUpdate();
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("agreement_acceptances", Purpose.CONCLUDE_CONTRACT)
                .with(DataCategory.IDENTITY, "person_name")
                .with(DataCategory.EVENT, "agreement", "language", "version_number", "channel", "accepted_at", "text_sha256", "ended_at")
                .with(DataCategory.REFERENCE, "customer_id", "document_id", "submission")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.name().map(name -> sweeper().createQuery("select a from Acceptance a where a.person like :name escape '!' order by a.id", Acceptance.class)
                .setParameter("name", Like.contains(name)).getResultStream()
                .map(one -> new FoundRecord(KIND, one.getId(), one.getPerson() + ", " + one.getAgreement() + " " + one.getNumber(), one.getAcceptedAt())).toList()).orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(one -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("agreement", one.getAgreement().name());
            fields.put("version", one.getLanguage().getTag() + " " + one.getNumber());
            fields.put("person", one.getPerson());
            fields.put("accepted", one.getAcceptedAt().toString());
            fields.put("channel", one.getChannel().name());
            fields.put("textSha256", one.getTextHash());
            return new ExportedRecord(KIND, one.getId(), fields);
        }).toList();
    }
}
