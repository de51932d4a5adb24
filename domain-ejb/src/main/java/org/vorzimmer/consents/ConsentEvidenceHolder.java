package org.vorzimmer.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import org.vorzimmer.shared.EmailAddress;

/** Proof of standing consents, kept for a while after they have ended. */
@Dependent
public class ConsentEvidenceHolder extends EntityHolder<GivenConsent> {

    private static final DataKind KIND = DataKind.of("CONSENT_EVIDENCE");

    @Inject PersonKeys keys;

    public ConsentEvidenceHolder() {
        super(GivenConsent.class, KIND, "EVID.consent");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("endedAt", "CONSENT_WITHDRAWN").only("e.standing = true");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("given_consents", Purpose.PROOF_OF_CONSENT)
                .with(DataCategory.CONSENT, "consent_kind", "standing", "text_number", "language", "form", "channel")
                .with(DataCategory.CONTACT, "person_email")
                .with(DataCategory.REFERENCE, "record_kind", "record_id", "person_key")
                .with(DataCategory.EVENT, "given_at", "withdrawn_at", "ended_at")
                .and("consent_withdrawals", Purpose.PROOF_OF_CONSENT)
                .with(DataCategory.CONSENT, "channel", "effects")
                .with(DataCategory.EVENT, "withdrawn_at")
                .with(DataCategory.REFERENCE, "consent_id", "login_id")
                .list();
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<GivenConsent> rows) {
        sweeper().createUpdate("delete from ConsentWithdrawal w where w.consent.id in :ids").setParameter("ids", ids).executeUpdate();
    }

    /** By the address, also when only its key is left; a form's consent is found through the record it was given for. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.email().flatMap(EmailAddress::parse).stream()
                .flatMap(address -> sweeper().createNamedQuery(GivenConsent.OF_PERSON, GivenConsent.class).setParameter("person", keys.of(address)).getResultStream())
                .filter(consent -> consent.getKind().isStanding())
                .map(consent -> new FoundRecord(KIND, consent.getId(), consent.getKind().name(), consent.getGivenAt())).toList();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(ConsentEvidenceHolder::exported).toList();
    }

    private static ExportedRecord exported(GivenConsent consent) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("consent", consent.getKind().name());
        fields.put("text", consent.getLanguage().getTag() + " " + consent.getTextNumber());
        fields.put("form", consent.getForm());
        fields.put("given", consent.getGivenAt().toString());
        if (consent.getWithdrawnAt() != null) {
            fields.put("withdrawn", consent.getWithdrawnAt().toString());
        }
        fields.put("channel", consent.getChannel().name());
        if (consent.getPerson() != null) {
            fields.put("email", consent.getPerson().value());
        }
        return new ExportedRecord(KIND, consent.getId(), fields);
    }
}
