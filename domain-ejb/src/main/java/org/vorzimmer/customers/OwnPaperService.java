package org.vorzimmer.customers;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.documents.Document;
import org.vorzimmer.documents.DocumentService;
import org.vorzimmer.documents.DocumentShelf;
import org.vorzimmer.documents.Subject;
import org.vorzimmer.shared.NotFoundException;

/** The papers that a customer's administration may take along: what was agreed with it and what was written to it. */
@Stateless
@RolesAllowed(CUSTOMER_ADMIN)
public class OwnPaperService {

    @Inject CustomerAccess access;
    @Inject DocumentShelf shelf;

    /** The newest first. */
    public List<Document> mine() {
        return shelf.about(own());
    }

    /** Another customer's paper is as unknown as one that never was. */
    public DocumentService.File open(long id) {
        Subject own = own();
        Document document = shelf.find(id).filter(found -> found.getAbout().equals(own)).orElseThrow(() -> new NotFoundException(Document.class, id));
        return new DocumentService.File(document, shelf.read(document).orElseThrow(() -> new NotFoundException(Document.class, id)));
    }

    private Subject own() {
        return new Subject(CustomerService.OBJECT_KIND, access.own().value());
    }
}
