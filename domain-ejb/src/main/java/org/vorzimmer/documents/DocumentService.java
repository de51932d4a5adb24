package org.vorzimmer.documents;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.vorzimmer.shared.NotFoundException;

/** The office's view of the documents about a record: the list and each file. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN, BILLING})
public class DocumentService {

    @Inject DocumentShelf shelf;

    /** A document with its bytes. */
    public record File(Document document, byte[] bytes) { }

    /** The newest first. */
    public List<Document> about(@NotNull Subject subject) {
        return shelf.about(subject);
    }

    /** Another tenant's document is as unknown as one that never was. */
    public File open(long id) {
        Document document = shelf.find(id).orElseThrow(() -> new NotFoundException(Document.class, id));
        return new File(document, shelf.read(document).orElseThrow(() -> new NotFoundException(Document.class, id)));
    }
}
