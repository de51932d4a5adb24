package org.vorzimmer.web.site.leads;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.ResourceBundle;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentService;
import org.vorzimmer.consents.FormField;
import org.vorzimmer.consents.FormRules;
import org.vorzimmer.consents.FormRulesService;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.leads.FormMeta;
import org.vorzimmer.leads.FormTicket;
import org.vorzimmer.leads.LeadIntakeService;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.web.kit.edge.ClientAddress;

/** The contact page: shows the fields that the tenant's policy asks for and sends what was typed. */
@Named
@RequestScoped
public class ContactView {

    private static final Duration TOO_FAST = Duration.ofSeconds(2);
    private static final Duration TOO_OLD = Duration.ofHours(12);

    @Inject LeadIntakeService intake;
    @Inject FormRulesService rulesOfTenant;
    @Inject ConsentService consents;
    @Inject FormThrottle throttle;
    @Inject Clock clock;
    @Inject FacesContext faces;

    private final ContactForm form = new ContactForm();
    private FormRules rules;

    /** Answers with a redirect once the enquiry is stored, so that neither Reload nor Back sends it again. */
    public void send() throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        Optional<FormTicket> ticket = intake.read(form.getTicket());
        if (ticket.isEmpty() || clock.instant().isAfter(ticket.get().shownAt().plus(TOO_OLD))) {
            again(null, "leads.form.tooOld", Optional.empty());
            return;
        }
        boolean complete = checkFields();
        long seconds = Duration.between(ticket.get().shownAt(), clock.instant()).toSeconds();
        if (form.getWebsite() != null) {
            form.setWebsite(null);
            again(null, "leads.form.robot", ticket);
        } else if (!complete) {
            again(null, null, ticket);
        } else if (seconds < TOO_FAST.toSeconds()) {
            again(null, "leads.form.tooFast", ticket);
        } else if (!throttle.allows(ClientAddress.of(request))) {
            again(null, "leads.form.tooMany", ticket);
        } else {
            store(request, ticket.get(), (int) Math.min(seconds, Integer.MAX_VALUE));
        }
    }

    private void store(HttpServletRequest request, FormTicket ticket, int seconds) throws IOException {
        FormMeta.Technical technical = new FormMeta.Technical(ClientAddress.of(request), request.getHeader("User-Agent"), seconds);
        String reference;
        try {
            reference = submit(ticket, technical);
        } catch (ConflictException e) {
            again("consent", "leads.form.consentChanged", Optional.of(ticket));
            return;
        } catch (EJBException e) {
            // The twin of a double click may have been faster by a moment: its enquiry is ours.
            reference = intake.referenceOf(ticket).orElseThrow(() -> e);
        }
        ExternalContext external = faces.getExternalContext();
        external.redirect("/kontakt/danke?ref=" + reference + (language() == TextLanguage.EN ? "&lang=en" : ""));
    }

    /** Somebody else may publish the consent's words in the same moment; with them published the second try goes through. */
    private String submit(FormTicket ticket, FormMeta.Technical technical) {
        try {
            return intake.submit(ticket, form.toEnquiry(language().getTag()), technical, form.isConsent());
        } catch (ConflictException e) {
            return intake.submit(ticket, form.toEnquiry(language().getTag()), technical, form.isConsent());
        }
    }

    private boolean checkFields() {
        boolean good = true;
        for (FormField field : FormField.values()) {
            if (getRules().isMandatory(field) && valueOf(field) == null) {
                say(idOf(field), "leads.form.missing." + field);
                good = false;
            }
        }
        if (form.isEmailWrong()) {
            say("email", "leads.form.emailWrong");
            good = false;
        }
        if (form.isPhoneWrong()) {
            say("phone", "leads.form.phoneWrong");
            good = false;
        }
        if (isConsentAsked() && !form.isConsent()) {
            say("consent", "leads.form.consentMissing");
            good = false;
        }
        return good;
    }

    private String valueOf(FormField field) {
        String value = switch (field) {
            case COMPANY -> form.getCompany();
            case NAME -> form.getName();
            case FIRST_NAME -> form.getFirstName();
            case LAST_NAME -> form.getLastName();
            case EMAIL -> form.getEmail();
            case PHONE -> form.getPhone();
            case SUBJECT -> form.getSubject();
            case MESSAGE -> form.getMessage();
        };
        return value == null || value.isBlank() ? null : value;
    }

    private static String idOf(FormField field) {
        return switch (field) {
            case FIRST_NAME -> "firstName";
            case LAST_NAME -> "lastName";
            default -> field.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** Shows the form once more, with all that was typed. */
    private void again(String field, String key, Optional<FormTicket> ticket) {
        if (key != null) {
            say(field, key);
        }
        form.setTicket(ticket.map(known -> intake.ticketAgain(known, language())).orElseGet(() -> intake.ticket(language())));
    }

    private void say(String field, String key) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        String id = field == null ? null : "form:" + field + ":input";
        if (id != null && faces.getViewRoot().findComponent(id) instanceof EditableValueHolder input) {
            // What was typed stays: of a wrong field nothing else is shown again, and its value is not to be had outside its composite.
            input.setSubmittedValue(faces.getExternalContext().getRequestParameterMap().get(id));
            input.setValid(false); // for its red frame and for screen readers
        }
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.getString(key), null));
        faces.validationFailed();
    }

    private TextLanguage language() {
        return TextLanguage.of(faces.getViewRoot().getLocale());
    }

    public ContactForm getForm() {
        if (form.getTicket() == null && !faces.isPostback()) {
            form.setTicket(intake.ticket(language()));
        }
        return form;
    }

    public FormRules getRules() {
        if (rules == null) {
            rules = rulesOfTenant.enquiries();
        }
        return rules;
    }

    public boolean asks(String field) {
        return getRules().isAsked(FormField.valueOf(field));
    }

    public boolean voluntary(String field) {
        return !getRules().isMandatory(FormField.valueOf(field));
    }

    public boolean isConsentAsked() {
        return getRules().asksConsent(ConsentKind.CONTACT);
    }

    /** Sanitised HTML with the link to the privacy notice. */
    public String getConsentText() {
        return consents.text(ConsentKind.CONTACT, language()).html();
    }
}
