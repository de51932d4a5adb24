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

/** Proof of consents to cookies; nobody is found in it, because it knows a browser's random word only. */
@Dependent
public class CookieConsentHolder extends EntityHolder<CookieConsent> {

    private static final DataKind KIND = DataKind.of("COOKIE_CHOICE");

    public CookieConsentHolder() {
        super(CookieConsent.class, KIND, "SYS.cookie_choice");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("chosenAt", "CHOICE_MADE");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("cookie_choices", Purpose.PROOF_OF_CONSENT)
                .with(DataCategory.CONSENT, "text_number", "language", "channel")
                .with(DataCategory.EVENT, "chosen_at", "withdrawn_at")
                .with(DataCategory.REFERENCE, "proof")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(consent -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("chosen", consent.getChosenAt().toString());
            fields.put("text", consent.getLanguage().getTag() + " " + consent.getTextNumber());
            if (consent.getWithdrawnAt() != null) {
                fields.put("withdrawn", consent.getWithdrawnAt().toString());
            }
            return new ExportedRecord(KIND, consent.getId(), fields);
        }).toList();
    }
}
