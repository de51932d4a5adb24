package org.vorzimmer.documents;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.Like;
import org.vorzimmer.vault.Vault;

/** What all filings have in common for deletion, search and export: bytes and key go with the document. */
abstract class DocumentHolder extends EntityHolder<Document> {

    @Inject Vault vault;

    private final Filing filing;

    DocumentHolder(Filing filing, String rule) {
        super(Document.class, DataKind.of(filing.name()), rule);
        this.filing = filing;
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<Document> rows) {
        sweeper().createUpdate("delete from DocumentContent c where c.documentId in :ids").setParameter("ids", ids).executeUpdate();
        rows.forEach(document -> vault.destroy(document.getKeyId()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("documents", Purpose.LEGAL_DUTY)
                .with(DataCategory.IDENTITY, "recipient")
                .with(DataCategory.CONTACT, "recipient_email")
                .with(DataCategory.CONTENT, "title", "document_kind", "filing", "media_type", "size_bytes", "sha256")
                .with(DataCategory.EVENT, "created_at", "counts_from_at")
                .with(DataCategory.REFERENCE, "about_kind", "about_id", "key_id")
                .and("document_contents", Purpose.LEGAL_DUTY)
                .with(DataCategory.CONTENT, "sealed_bytes")
                .with(DataCategory.REFERENCE, "document_id")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        StringBuilder where = new StringBuilder("1 = 0");
        query.email().ifPresent(mail -> where.append(" or lower(d.recipientMailText) = :email"));
        query.name().ifPresent(name -> where.append(" or d.recipient like :name escape '!'"));
        var search = sweeper().createQuery("select d from Document d where (" + where + ") and d.filing = :filing order by d.id", Document.class).setParameter("filing", filing);
        query.email().ifPresent(mail -> search.setParameter("email", mail.toLowerCase(Locale.ROOT)));
        query.name().ifPresent(name -> search.setParameter("name", Like.contains(name)));
        return search.getResultList().stream()
                .map(document -> new FoundRecord(kind(), document.getId(), document.getTitle() + ", " + document.getRecipient(), document.getCreatedAt())).toList();
    }

    /** What it is and its hash; the file itself is handed out by whoever answers the person. */
    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(document -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("title", document.getTitle());
            fields.put("recipient", document.getRecipient());
            fields.put("created", document.getCreatedAt().toString());
            fields.put("mediaType", document.getMediaType());
            fields.put("sha256", document.getSha256());
            return new ExportedRecord(kind(), document.getId(), fields);
        }).toList();
    }
}
