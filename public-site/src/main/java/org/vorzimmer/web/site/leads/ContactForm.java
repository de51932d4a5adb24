package org.vorzimmer.web.site.leads;

import jakarta.validation.constraints.Size;
import org.vorzimmer.leads.Enquiry;

/** What a visitor typed on the contact page. */
public class ContactForm extends EnquiryForm {

    @Size(max = 80)
    private String firstName;
    @Size(max = 120)
    private String lastName;
    @Size(max = 160)
    private String subject;

    Enquiry toEnquiry(String language) {
        return new Enquiry(clean(getCompany()), clean(firstName), clean(lastName == null ? getName() : lastName), emailAddress(), phoneNumber(),
                clean(subject), cleanText(getMessage()), language);
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

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
