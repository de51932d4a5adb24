package org.vorzimmer.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.vorzimmer.content.PromisedText;
import org.vorzimmer.content.SiteTextService;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.documents.DocumentShelf;
import org.vorzimmer.documents.Filing;
import org.vorzimmer.documents.NewDocument;
import org.vorzimmer.documents.PdfRenderer;
import org.vorzimmer.documents.Subject;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantDirectory;

/** For whoever lets a customer agree, in two steps: {@link #prepare} is slow and comes before the transaction, {@link #record} stores within it. */
@Dependent
public class AgreementDesk {

    /** Kind of the documents, followed by the name of the agreement. */
    private static final String DOCUMENT = "AGREEMENT_";
    private static final String CUSTOMER = "customer";

    @Inject AgreementQueries queries;
    @Inject SiteTextService texts;
    @Inject PdfRenderer renderer;
    @Inject DocumentShelf shelf;
    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;

    /** @param acceptedAt when the person agreed */
    public PreparedAcceptance prepare(CustomerData customer, Agreement agreement, String person, Acceptance.Channel channel, Instant acceptedAt, String submission) {
        PromisedText text = texts.kept(agreement.getText(), "en".equals(customer.language()) ? TextLanguage.EN : TextLanguage.DE);
        String hash = Sha256.of(text.html());
        AgreementPdf page = new AgreementPdf(text);
        byte[] pdf = renderer.render(page.page(agreement, directory.byId(tenant.get()).getName(), line(customer), person, channel, acceptedAt, hash));
        return new PreparedAcceptance(agreement, text, person, channel, acceptedAt, submission, hash, page.title(agreement), pdf);
    }

    /** Stores the acceptance and its document in the caller's transaction. Recorded again it gives what is there. */
    public Acceptance record(CustomerId customer, CustomerData data, PreparedAcceptance given) {
        return queries.bySubmission(given.submission()).orElseGet(() -> {
            long document = shelf.keep(NewDocument.inForce(new Subject(CUSTOMER, customer.value()), Filing.BUSINESS_LETTER, DOCUMENT + given.agreement(), given.title(),
                    given.person(), given.pdf()).to(data.email()));
            return queries.save(new Acceptance(customer, given, document));
        });
    }

    /** The relation has ended: acceptances and their documents are kept for as long as the rules say from now on. */
    public void relationEnded(CustomerId customer, Instant when) {
        queries.of(customer).forEach(acceptance -> acceptance.end(when));
        for (Agreement agreement : Agreement.values()) {
            shelf.matterEnded(new Subject(CUSTOMER, customer.value()), when, DOCUMENT + agreement);
        }
    }

    private static String line(CustomerData customer) {
        String name = customer.company() != null ? customer.company() + (customer.legalForm() == null ? "" : " " + customer.legalForm())
                : ((customer.firstName() == null ? "" : customer.firstName()) + " " + (customer.lastName() == null ? "" : customer.lastName())).strip();
        return customer.address() == null ? name : name + ", " + customer.address().street() + " " + customer.address().houseNumber() + ", " + customer.address().postcode() + " " + customer.address().town();
    }
}
