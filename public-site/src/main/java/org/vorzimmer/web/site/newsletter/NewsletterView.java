package org.vorzimmer.web.site.newsletter;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.ResourceBundle;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.leads.FormMeta;
import org.vorzimmer.leads.FormTicket;
import org.vorzimmer.leads.LeadIntakeService;
import org.vorzimmer.newsletter.SignUp;
import org.vorzimmer.newsletter.SignUpFormService;
import org.vorzimmer.newsletter.SubscribeService;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.web.kit.edge.ClientAddress;
import org.vorzimmer.web.site.leads.FormThrottle;

/** The sign-up page: one address is enough, and the answer is the same whatever is known of it. */
@Named
@RequestScoped
public class NewsletterView {

    private static final Duration TOO_FAST = Duration.ofSeconds(2);
    private static final Duration TOO_OLD = Duration.ofHours(12);

    @Inject SubscribeService service;
    @Inject SignUpFormService form;
    @Inject LeadIntakeService intake;
    @Inject FormThrottle throttle;
    @Inject Clock clock;
    @Inject FacesContext faces;

    @Size(max = 254)
    private String email;
    @Size(max = 120)
    private String name;
    private boolean consent;
    /** No person sees this field. */
    private String website;
    private String ticket;

    /** Answers with a redirect, so that neither Reload nor Back sends it again. */
    public void send() throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        Optional<FormTicket> shown = form.read(ticket);
        if (shown.isEmpty() || clock.instant().isAfter(shown.get().shownAt().plus(TOO_OLD))) {
            again(null, "newsletter.form.tooOld", Optional.empty());
            return;
        }
        boolean complete = isComplete();
        Duration took = Duration.between(shown.get().shownAt(), clock.instant());
        if (website != null) {
            website = null;
            again(null, "newsletter.form.robot", shown);
        } else if (!complete) {
            again(null, null, shown);
        } else if (took.compareTo(TOO_FAST) < 0) {
            again(null, "newsletter.form.tooFast", shown);
        } else if (!throttle.allows("newsletter", ClientAddress.of(request))) {
            again(null, "newsletter.form.tooMany", shown);
        } else {
            store(request, shown.get(), (int) took.toSeconds());
        }
    }

    private boolean isComplete() {
        boolean good = true;
        if (email == null || !EmailAddress.isValid(email.strip())) {
            say("email", email == null ? "newsletter.form.emailMissing" : "newsletter.form.emailWrong");
            good = false;
        }
        if (!consent) {
            say("consent", "newsletter.form.consentMissing");
            good = false;
        }
        return good;
    }

    private void store(HttpServletRequest request, FormTicket shown, int seconds) throws IOException {
        String clean = name == null ? null : name.replaceAll("\\p{Cntrl}+", " ").strip();
        SignUp signUp = new SignUp(new EmailAddress(email.strip()), clean, language(), shown.consentText());
        long technical = intake.keepTechnical(new FormMeta.Technical(ClientAddress.of(request), request.getHeader("User-Agent"), seconds));
        try {
            signUp(signUp, technical);
        } catch (ConflictException e) {
            again("consent", "newsletter.form.consentChanged", Optional.of(shown));
            return;
        }
        faces.getExternalContext().redirect("/newsletter/danke" + (language() == TextLanguage.EN ? "?lang=en" : ""));
    }

    /** A twin of this request, or somebody who publishes the consent's words, may be faster by a moment; the second try finds what they stored. */
    private void signUp(SignUp signUp, long technical) {
        try {
            service.signUp(signUp, technical);
        } catch (EJBException | ConflictException e) {
            service.signUp(signUp, technical);
        }
    }

    /** Shows the form once more, with all that was typed. */
    private void again(String field, String key, Optional<FormTicket> shown) {
        if (key != null) {
            say(field, key);
        }
        ticket = shown.map(known -> form.ticketAgain(known, language())).orElseGet(() -> form.ticket(language()));
    }

    private void say(String field, String key) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        String id = field == null ? null : "form:" + field + ":input";
        if (id != null && faces.getViewRoot().findComponent(id) instanceof EditableValueHolder input) {
            input.setSubmittedValue(faces.getExternalContext().getRequestParameterMap().get(id));
            input.setValid(false); // for its red frame and for screen readers
        }
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.getString(key), null));
        faces.validationFailed();
    }

    private TextLanguage language() {
        return TextLanguage.of(faces.getViewRoot().getLocale());
    }

    /** Sanitised HTML with the link to the privacy notice. */
    public String getConsentText() {
        return form.consentText(language());
    }

    public String getTicket() {
        if (ticket == null && !faces.isPostback()) {
            ticket = form.ticket(language());
        }
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
}
