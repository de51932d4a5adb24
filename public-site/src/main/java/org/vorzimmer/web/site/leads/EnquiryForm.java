package org.vorzimmer.web.site.leads;

import jakarta.validation.constraints.Size;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;

/** What a visitor typed into a form of any kind, kept as typed until it is right. */
public abstract class EnquiryForm {

    @Size(max = 120)
    private String company;
    @Size(max = 120)
    private String name;
    @Size(max = 254)
    private String email;
    @Size(max = 40)
    private String phone;
    @Size(max = 5000)
    private String message;
    private boolean consent;
    /** No person sees this field. */
    private String website;
    private String ticket;

    boolean isEmailWrong() {
        return email != null && !EmailAddress.isValid(email.strip());
    }

    boolean isPhoneWrong() {
        return phone != null && PhoneNumber.parse(phone).isEmpty();
    }

    /** Null until it is right. */
    EmailAddress emailAddress() {
        return EmailAddress.parse(email).orElse(null);
    }

    /** Null until it is right. */
    PhoneNumber phoneNumber() {
        return PhoneNumber.parse(phone).orElse(null);
    }

    /** Control signs have no place in a line; everything else, emoji and right-to-left script included, stays. */
    static String clean(String text) {
        return text == null ? null : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    static String cleanText(String text) {
        return text == null ? null : text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]+", " ").strip();
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }
}
