package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.documents.Document;
import org.vorzimmer.documents.DocumentService;
import org.vorzimmer.documents.PdfRenderer;
import org.vorzimmer.documents.Subject;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Papers about a mandate for the office: the form to print, the pack of evidence, and the files that were kept; rendered outside a transaction. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN, BILLING})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MandatePaperService {

    @Inject MandateService mandates;
    @Inject DocumentService documents;
    @Inject TenantSettings settings;
    @Inject PdfRenderer renderer;

    /** The form to be signed, as PDF. */
    public byte[] form(long id) {
        MandateService.Detail detail = mandates.detail(id);
        return renderer.render(MandatePaper.form(detail.mandate().getLanguage(), detail.text(), settings.get(TenantSetting.COMPANY)));
    }

    /** What shows that the mandate was given, as PDF. */
    public byte[] evidencePack(long id) {
        return renderer.render(MandatePaper.pack(mandates.detail(id), files(id), settings.get(TenantSetting.COMPANY)));
    }

    /** The newest first. */
    public List<Document> files(long id) {
        return documents.about(about(id));
    }

    /** A file about another record is as unknown as one that never was. */
    public DocumentService.File file(long id, long documentId) {
        DocumentService.File file = documents.open(documentId);
        if (!file.document().getAbout().equals(about(id))) {
            throw new NotFoundException(Document.class, documentId);
        }
        return file;
    }

    private static Subject about(long id) {
        return new Subject(MandateService.OBJECT_KIND, id);
    }
}
