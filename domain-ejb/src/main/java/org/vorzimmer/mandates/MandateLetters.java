package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerRelation;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.tenancy.TenantLinks;

/** Tells a debtor in the outbox what became of a mandate; the account stands there by its last characters only. */
@Dependent
class MandateLetters {

    private static final String MAILS = "mandates";

    /** Where a customer finds its mandate. */
    private static final String PAGE = "/portal/my/mandate/view.xhtml";

    @Inject OutboxService outbox;
    @Inject CustomerRelation customers;
    @Inject TenantLinks links;

    /** The words of a mandate with a line in place of the account's number, which is sealed everywhere and must not lie open in the outbox. */
    static String withoutAccount(String words, Iban iban) {
        return words.replace(iban.grouped(), "________________________ (… " + iban.lastFour() + ")");
    }

    /** @param mail which of the feature's mails */
    void tell(Mandate mandate, EmailAddress to, String language, String mail, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("reference", mandate.getReference());
        values.put("creditorId", mandate.getCreditorId());
        values.put("iban", mandate.getMaskedIban());
        values.put("page", links.to(PAGE));
        outbox.enqueue(Mail.to(to, MAILS + "." + mail, MailText.of(MAILS, mail, language, values)).about(MandateService.OBJECT_KIND, mandate.getId()));
    }

    /** The same to the customer's own address, when there are such. */
    void tellCustomer(Mandate mandate, String mail, Map<String, String> more) {
        if (mandate.getCustomerId() == null) {
            return;
        }
        Customer customer = customers.with(mandate.getCustomerId());
        if (customer.getEmail() != null) {
            tell(mandate, customer.getEmail(), customer.getLanguage(), mail, more);
        }
    }
}
