package org.vorzimmer.web.portal.leads;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.vorzimmer.consents.FormField;
import org.vorzimmer.consents.FormRules;
import org.vorzimmer.consents.FormRulesService;
import org.vorzimmer.leads.Enquiry;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.web.kit.Messages;

/** Entry of an enquiry that came by telephone or letter; the same fields are mandatory as on the website. */
@Named
@ViewScoped
public class LeadEnterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject LeadService leads;
    @Inject FormRulesService rulesOfTenant;

    private transient FormRules rules;
    private Lead.Channel channel = Lead.Channel.PHONE;
    @Size(max = 120)
    private String company;
    @Size(max = 80)
    private String firstName;
    @Size(max = 120)
    private String lastName;
    @Size(max = 254)
    private String email;
    @Size(max = 40)
    private String phone;
    @Size(max = 160)
    private String subject;
    @Size(max = 5000)
    private String message;

    @PostConstruct
    void open() {
        rules = rulesOfTenant.enquiries();
    }

    public String save() {
        if (email != null && !EmailAddress.isValid(email.strip())) {
            return refuse("email", "leads.enter.emailWrong");
        }
        if (phone != null && PhoneNumber.parse(phone).isEmpty()) {
            return refuse("phone", "leads.enter.phoneWrong");
        }
        long id = leads.enter(channel, new Enquiry(company, firstName, lastName, EmailAddress.parse(email).orElse(null),
                PhoneNumber.parse(phone).orElse(null), subject, message, "de"));
        return "lead-detail?faces-redirect=true&id=" + id;
    }

    private static String refuse(String field, String key) {
        Messages.refuse("form", field, key);
        return null;
    }

    /** Whether the field may stay empty at this tenant. */
    public boolean voluntary(String field) {
        if (rules == null) {
            open();
        }
        FormField asked = FormField.valueOf(field);
        boolean asName = asked == FormField.LAST_NAME && rules.isMandatory(FormField.NAME);
        return !rules.isMandatory(asked) && !asName;
    }

    public Lead.Channel[] getChannels() {
        return new Lead.Channel[] {Lead.Channel.PHONE, Lead.Channel.LETTER};
    }

    public Lead.Channel getChannel() {
        return channel;
    }

    public void setChannel(Lead.Channel channel) {
        this.channel = channel;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
