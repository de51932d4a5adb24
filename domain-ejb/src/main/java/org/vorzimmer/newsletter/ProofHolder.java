package org.vorzimmer.newsletter;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.EmailAddress;

/** What the proofs of pressed and of other links have in common: they are found again by the address, which is not in them. */
abstract class ProofHolder extends EntityHolder<Proof> {

    @Inject AddressHashes hashes;

    ProofHolder(DataKind kind, String fallbackRule) {
        super(Proof.class, kind, fallbackRule);
    }

    /** JPQL condition that tells this kind's rows from the other's. */
    abstract String own(String alias);

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("newsletter_proofs", Purpose.PROOF_OF_CONSENT)
                .with(DataCategory.CONSENT, "form_url", "language", "text_number", "mail_text", "mail_message_id", "token_hash")
                .with(DataCategory.IDENTITY, "address_hash")
                .with(DataCategory.REFERENCE, "subscription_no", "form_meta_no")
                .with(DataCategory.EVENT, "requested_at", "mailed_at", "confirmed_at", "ended_at")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.email().flatMap(EmailAddress::parse).map(email -> sweeper().createQuery(
                        "select p from Proof p where p.addressHash = :hash and " + own("p") + " order by p.id", Proof.class)
                .setParameter("hash", hashes.of(email)).getResultStream()
                .map(proof -> new FoundRecord(kind(), proof.getId(), "Newsletter " + proof.getRequestedAt(), proof.getRequestedAt())).toList()).orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(proof -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("requested", proof.getRequestedAt().toString());
            fields.put("form", proof.getFormUrl());
            fields.put("text", proof.getLanguage().getTag() + " " + proof.getTextNumber());
            fields.put("mail", proof.getMailText());
            fields.put("messageId", proof.getMailMessageId());
            fields.put("mailed", proof.getMailedAt().toString());
            fields.put("confirmed", String.valueOf(proof.getConfirmedAt()));
            fields.put("ended", String.valueOf(proof.getEndedAt()));
            return new ExportedRecord(kind(), proof.getId(), fields);
        }).toList();
    }
}
