package org.vorzimmer.web.site.leads;

import jakarta.ejb.EJBException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
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
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.web.kit.edge.ClientAddress;

/**
 * What the pages with a form for visitors have in common: they show what the tenant's policy asks for, keep what was typed and take a form once.
 *
 * @param <F> the page's form
 */
public abstract class EnquiryFormView<F extends EnquiryForm> {

    private static final Duration TOO_FAST = Duration.ofSeconds(2);
    private static final Duration TOO_OLD = Duration.ofHours(12);

    @Inject LeadIntakeService intake;
    @Inject FormRulesService rulesOfTenant;
    @Inject ConsentService consents;
    @Inject FormThrottle throttle;
    @Inject Clock clock;
    @Inject FacesContext faces;

    private final F form;
    private FormRules rules;

    EnquiryFormView(F form) {
        this.form = form;
    }

    /** Which fields this form has at the current tenant. */
    abstract FormRules rulesOf(FormRulesService tenant);

    /** Stores what was typed and gives its reference. */
    abstract String submit(FormTicket ticket, FormMeta.Technical technical);

    /** The page that thanks. */
    abstract String thanks();

    /** What the form asks consent for, where the tenant's policy demands it. */
    ConsentKind consentKind() {
        return ConsentKind.CONTACT;
    }

    /** What the rules for fields do not say; an error is said beside its place. */
    boolean checkMore() {
        return true;
    }

    /** Answers with a redirect once the form is stored, so that neither Reload nor Back sends it again. */
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
            reference = submitAgainIfNeeded(ticket, technical);
        } catch (ConflictException e) {
            again("consent", "leads.form.consentChanged", Optional.of(ticket));
            return;
        } catch (InvalidInputException e) {
            again(null, e.messageKey(), Optional.of(ticket));
            return;
        } catch (EJBException e) {
            // The twin of a double click may have been faster by a moment: its enquiry is ours.
            reference = intake.referenceOf(ticket).orElseThrow(() -> e);
        }
        ExternalContext external = faces.getExternalContext();
        external.redirect(thanks() + "?ref=" + reference + (language() == TextLanguage.EN ? "&lang=en" : ""));
    }

    /** Somebody else may publish the consent's words in the same moment; with them published the second try goes through. */
    private String submitAgainIfNeeded(FormTicket ticket, FormMeta.Technical technical) {
        try {
            return submit(ticket, technical);
        } catch (ConflictException e) {
            return submit(ticket, technical);
        }
    }

    private boolean checkFields() {
        boolean good = true;
        for (FormField field : FormField.values()) {
            if (getRules().isMandatory(field) && isBlank(valueOf(field))) {
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
        return checkMore() && good;
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    /** Null when nothing was typed; the page's own fields are asked of the page. */
    String valueOf(FormField field) {
        return switch (field) {
            case COMPANY -> form.getCompany();
            case NAME -> form.getName();
            case EMAIL -> form.getEmail();
            case PHONE -> form.getPhone();
            case MESSAGE -> form.getMessage();
            default -> null;
        };
    }

    private static String idOf(FormField field) {
        return switch (field) {
            case FIRST_NAME -> "firstName";
            case LAST_NAME -> "lastName";
            default -> field.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Shows the form once more, with all that was typed. */
    private void again(String field, String key, Optional<FormTicket> ticket) {
        if (key != null) {
            say(field, key);
        }
        form.setTicket(ticket.map(known -> intake.ticketAgain(known, consentKind(), language())).orElseGet(() -> intake.ticket(consentKind(), language())));
    }

    /** Says what is wrong beside its field, or above the form when no field is named. */
    final void say(String field, String key) {
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

    TextLanguage language() {
        return TextLanguage.of(faces.getViewRoot().getLocale());
    }

    F typed() {
        return form;
    }

    public F getForm() {
        if (form.getTicket() == null && !faces.isPostback()) {
            form.setTicket(intake.ticket(consentKind(), language()));
        }
        return form;
    }

    public FormRules getRules() {
        if (rules == null) {
            rules = rulesOf(rulesOfTenant);
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
        return getRules().asksConsent(consentKind());
    }

    /** Sanitised HTML with the link to the privacy notice. */
    public String getConsentText() {
        return consents.text(consentKind(), language()).html();
    }
}
