package org.vorzimmer.newsletter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
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
import org.vorzimmer.shared.EmailAddress;

/** Addresses that want no newsletter, as hashes. */
@Dependent
public class SuppressionHolder extends EntityHolder<Suppression> {

    private static final DataKind KIND = DataKind.of("SUPPRESSION");

    @Inject AddressHashes hashes;

    SuppressionHolder() {
        super(Suppression.class, KIND, "SYS.suppression");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("objectedAt", "OBJECTION_TO_MARKETING");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("newsletter_suppressions", Purpose.LEGAL_DUTY)
                .with(DataCategory.IDENTITY, "address_hash").with(DataCategory.EVENT, "objected_at").list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.email().flatMap(EmailAddress::parse).map(email -> sweeper().createQuery(
                        "select s from Suppression s where s.addressHash = :hash order by s.id", Suppression.class)
                .setParameter("hash", hashes.of(email)).getResultStream()
                .map(one -> new FoundRecord(KIND, one.getId(), "Newsletter", one.getObjectedAt())).toList()).orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(one -> new ExportedRecord(KIND, one.getId(), Map.of("objected", one.getObjectedAt().toString()))).toList();
    }
}
