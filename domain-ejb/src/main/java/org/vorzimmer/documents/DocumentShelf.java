package org.vorzimmer.documents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Vault;

/** For features that have documents to keep: called by their services, in their transaction and after their check of rights. */
@Dependent
public class DocumentShelf {

    /** Name under which the vault knows the keys of documents. */
    static final String KEY_OWNER = "documents";

    private static final String PURPOSE = "document.bytes";

    @Inject DocumentQueries queries;
    @Inject Vault vault;
    @Inject Clock clock;

    /** Keeps the document for good and gives its number. */
    public long keep(NewDocument made) {
        KeyId key = vault.newKey(KEY_OWNER);
        Document document = queries.save(new Document(made, Sha256.of(made.bytes()), key, clock.instant()));
        queries.save(new DocumentContent(document.getId(), vault.seal(key, PURPOSE, made.bytes())));
        return document.getId();
    }

    public Optional<Document> find(long id) {
        return queries.byId(id);
    }

    /** The newest first. */
    public List<Document> about(Subject subject) {
        return queries.about(subject);
    }

    /** What the documents of these kinds about the record prove is in force no longer: the law's period counts from then on. */
    public void matterEnded(Subject about, Instant when, String... kinds) {
        List<String> asked = List.of(kinds);
        queries.about(about).stream().filter(document -> asked.contains(document.getKind())).forEach(document -> document.end(when));
    }

    /** One document proves nothing any more: the law's period counts from then on. */
    public void ended(long id, Instant when) {
        queries.byId(id).ifPresent(document -> document.end(when));
    }

    /** The bytes as they were given; empty when the key is gone. Fails when they are others. */
    public Optional<byte[]> read(Document document) {
        return queries.content(document.getId()).flatMap(sealed -> vault.openBytes(document.getKeyId(), PURPOSE, sealed)).map(bytes -> {
            if (!Sha256.of(bytes).equals(document.getSha256())) {
                throw new IllegalStateException("Document " + document.getId() + " is not what was kept");
            }
            return bytes;
        });
    }
}
