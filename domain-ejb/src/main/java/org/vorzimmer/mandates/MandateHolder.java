package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.vorzimmer.vault.Vault;

/** Mandates with the proof of a click, for deletion, search and export; history, clicks, mails and the key go with a mandate. */
@Dependent
public class MandateHolder extends EntityHolder<Mandate> {

    static final DataKind KIND = DataKind.of("MANDATE");

    @Inject Vault vault;
    @Inject MandateBook book;
    @Inject @Any Instance<Companion> companions;

    MandateHolder() {
        super(Mandate.class, KIND, "EVID.mandate");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("endedAt", "MANDATE_ENDED");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<Mandate> rows) {
        companions.forEach(companion -> companion.eraseAbout(MandateService.OBJECT_KIND, ids));
        sweeper().createUpdate("delete from MandateEntry e where e.mandate.id in :ids").setParameter("ids", ids).executeUpdate();
        sweeper().createUpdate("delete from MandateUpload u where u.mandateId in :ids").setParameter("ids", ids).executeUpdate();
        sweeper().createUpdate("delete from MandateClick c where c.mandateId in :ids").setParameter("ids", ids).executeUpdate();
        rows.forEach(mandate -> vault.destroy(mandate.getKeyId()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("mandates", Purpose.BILLING)
                .with(DataCategory.IDENTITY, "debtor_name", "consumer", "language")
                .with(DataCategory.CONTACT, "street", "house_number", "postcode", "town", "country")
                .with(DataCategory.BANK, "scheme", "mandate_type", "mandate_ref", "reference_key", "creditor_id", "creditor_key", "sealed_iban", "iban_country", "iban_end", "bic",
                        "prenotification_days", "last_presented_due_date", "collections_count", "amended_pending", "replaces_ref")
                .with(DataCategory.CONSENT, "channel", "template_version", "sealed_text", "text_hash", "sealed_evidence", "signed_on", "signed_place", "b2b_confirmed_on")
                .with(DataCategory.EVENT, "mandate_state", "created_at", "ended_at", "revoke_reason")
                .with(DataCategory.REFERENCE, "customer_id", "submission", "key_id")
                .and("mandate_entries", Purpose.BILLING)
                .with(DataCategory.CONTENT, "sealed_text")
                .with(DataCategory.EVENT, "kind", "occurred_at")
                .with(DataCategory.REFERENCE, "mandate_id", "login_id")
                .and("mandate_uploads", Purpose.BILLING)
                .with(DataCategory.CONSENT, "signed_on", "signed_place")
                .with(DataCategory.CONTENT, "sealed_words")
                .with(DataCategory.EVENT, "upload_state", "uploaded_at", "files", "refusal")
                .with(DataCategory.REFERENCE, "mandate_id", "document_id", "login_id")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.name().map(name -> sweeper().createQuery("select m from Mandate m where m.debtorName like :name escape '!' order by m.id", Mandate.class)
                .setParameter("name", Like.contains(name)).getResultList().stream()
                .map(mandate -> new FoundRecord(kind(), mandate.getId(), mandate.getReference() + " " + mandate.getDebtorName(), mandate.getCreatedAt())).toList())
                .orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(mandate -> new ExportedRecord(kind(), mandate.getId(), fields(mandate))).toList();
    }

    private Map<String, String> fields(Mandate mandate) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "reference", mandate.getReference());
        put(fields, "creditorId", mandate.getCreditorId());
        put(fields, "scheme", mandate.getScheme());
        put(fields, "type", mandate.getType());
        put(fields, "state", mandate.getState());
        put(fields, "channel", mandate.getChannel());
        put(fields, "accountHolder", mandate.getDebtorName());
        put(fields, "street", mandate.getAddress().street() + " " + mandate.getAddress().houseNumber());
        put(fields, "town", mandate.getAddress().country() + "-" + mandate.getAddress().postcode() + " " + mandate.getAddress().town());
        put(fields, "iban", book.iban(mandate).value());
        put(fields, "bic", mandate.getBic());
        put(fields, "created", mandate.getCreatedAt());
        put(fields, "signed", mandate.getSignedOn());
        put(fields, "confirmedByBank", mandate.getB2bConfirmedOn());
        put(fields, "lastCollectionDue", mandate.getLastPresentedDueDate());
        put(fields, "ended", mandate.getEndedAt());
        put(fields, "revoked", mandate.getRevokeReason());
        put(fields, "replaces", mandate.getReplaces());
        sweeper().createNamedQuery(MandateUpload.OF_MANDATE, MandateUpload.class).setParameter("mandate", mandate.getId()).getResultStream().forEach(upload -> {
            put(fields, "uploaded", upload.getUploadedAt());
            put(fields, "uploadSaysSigned", upload.getSignedPlace() + ", " + upload.getSignedOn());
            put(fields, "uploadState", upload.getState());
            put(fields, "uploadRefusal", upload.getRefusal());
            put(fields, "uploadWords", book.words(mandate, upload));
        });
        put(fields, "text", book.text(mandate).orElse(null));
        put(fields, "evidence", book.evidence(mandate).orElse(null));
        int number = 0;
        for (MandateEntry entry : sweeper().createNamedQuery(MandateEntry.OF_MANDATE, MandateEntry.class).setParameter("mandate", mandate.getId()).getResultList()) {
            number++;
            put(fields, "entry" + number, entry.getOccurredAt() + " " + entry.getKind() + " " + Optional.ofNullable(book.read(mandate, entry)).orElse(""));
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString().strip());
        }
    }
}
