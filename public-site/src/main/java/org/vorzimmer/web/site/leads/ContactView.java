package org.vorzimmer.web.site.leads;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.vorzimmer.consents.FormField;
import org.vorzimmer.consents.FormRules;
import org.vorzimmer.consents.FormRulesService;
import org.vorzimmer.leads.FormMeta;
import org.vorzimmer.leads.FormTicket;

/** The contact page: shows the fields that the tenant's policy asks for and sends what was typed. */
@Named
@RequestScoped
public class ContactView extends EnquiryFormView<ContactForm> {

    public ContactView() {
        super(new ContactForm());
    }

    @Override
    FormRules rulesOf(FormRulesService tenant) {
        return tenant.enquiries();
    }

    @Override
    String submit(FormTicket ticket, FormMeta.Technical technical) {
        return intake.submit(ticket, typed().toEnquiry(language().getTag()), technical, typed().isConsent());
    }

    @Override
    String thanks() {
        return "/kontakt/danke";
    }

    @Override
    String valueOf(FormField field) {
        return switch (field) {
            case FIRST_NAME -> typed().getFirstName();
            case LAST_NAME -> typed().getLastName();
            case SUBJECT -> typed().getSubject();
            default -> super.valueOf(field);
        };
    }
}
