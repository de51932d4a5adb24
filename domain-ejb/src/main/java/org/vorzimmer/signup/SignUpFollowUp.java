package org.vorzimmer.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.leads.LeadDesk;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.tasks.About;
import org.vorzimmer.tasks.TaskDesk;
import org.vorzimmer.tenancy.TenantLinks;

/** What follows from an order, in its transaction: a welcome, the office's task, and earlier enquiries under the customer's number. */
@Dependent
class SignUpFollowUp {

    private static final String ACTIVATE = "SIGN_UP_ACTIVATE";
    private static final Duration OFFICE_TIME = Duration.ofHours(4);

    @Inject OutboxService outbox;
    @Inject TenantLinks links;
    @Inject TaskDesk tasks;
    @Inject LeadDesk leads;

    /** @param papers contract and agreements, which the customer gets in text form to keep; never the mandate with its account number */
    void of(Customer customer, String contract, SignUpOrdered ordered, List<Long> papers) {
        CustomerData data = customer.getData();
        outbox.enqueue(Mail.to(data.email(), "signup.welcome", MailText.of("signup", ordered.toSign() ? "welcomeToSign" : "welcome", data.language(),
                Map.of("number", customer.getNumber(), "contract", contract, "portal", links.to("/portal/"), "mandate", links.to("/portal/my/mandate/view.xhtml"))))
                .about(CustomerService.OBJECT_KIND, customer.getId()).with(papers));
        tasks.open(ACTIVATE, customer.getNumber(), OFFICE_TIME, new About(CustomerService.OBJECT_KIND, customer.getId()));
        leads.join(data.email(), customer.getCustomerId(), customer.getNumber());
    }
}
