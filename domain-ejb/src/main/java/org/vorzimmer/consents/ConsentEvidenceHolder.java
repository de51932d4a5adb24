package org.vorzimmer.consents;

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

/** Proof of standing consents, kept for a while after they have ended. */
@Dependent
public class ConsentEvidenceHolder extends EntityHolder<GivenConsent> {

    private static final DataKind KIND = DataKind.of("CONSENT_EVIDENCE");

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
                .with(DataCategory.CONSENT, "consent_kind", "standing", "text_number", "language", "form")
                .with(DataCategory.REFERENCE, "record_kind", "record_id")
                .with(DataCategory.EVENT, "given_at", "withdrawn_at", "ended_at")
                .list();
    }

    /** A consent is found through the record it was given for. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
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
        return new ExportedRecord(KIND, consent.getId(), fields);
    }
}
