package org.vorzimmer.web.site.chat;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.ResourceBundle;
import org.vorzimmer.chat.ChatVisitorService;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.leads.FormTicket;
import org.vorzimmer.leads.LeadIntakeService;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.web.kit.edge.ClientAddress;
import org.vorzimmer.web.site.consents.SiteCookie;
import org.vorzimmer.web.site.leads.FormThrottle;

/** The page on which a visitor opens a chat. */
@Named("chatStart")
@RequestScoped
public class ChatStartView {

    private static final Duration TOO_FAST = Duration.ofSeconds(2);
    private static final Duration TOO_OLD = Duration.ofHours(12);

    @Inject ChatVisitorService chats;
    @Inject LeadIntakeService intake;
    @Inject FormThrottle throttle;
    @Inject Clock clock;
    @Inject FacesContext faces;

    @Size(max = 120)
    private String name;
    @Size(max = ChatVisitorService.LONGEST)
    private String message;
    /** No person sees this field. */
    private String website;
    private String ticket;
    private Boolean offered;

    /** Answers with a redirect once the chat is there, so that neither Reload nor Back opens another one. */
    public void open() throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        Optional<FormTicket> shown = intake.read(ticket).filter(known -> !clock.instant().isAfter(known.shownAt().plus(TOO_OLD)));
        String trouble = trouble(request, shown);
        if (trouble == null) {
            try {
                String secret = openOnce(shown.orElseThrow().submission());
                SiteCookie.set(request, (HttpServletResponse) faces.getExternalContext().getResponse(), ProductCookie.CHAT, secret);
                faces.getExternalContext().redirect("/chat/gespraech" + (language() == TextLanguage.EN ? "?lang=en" : ""));
                return;
            } catch (ConflictException e) {
                trouble = e.messageKey();
            }
        }
        say("chat.start.missing".equals(trouble) ? "form:message:input" : null, trouble);
        if (shown.isEmpty()) {
            ticket = intake.ticket(ConsentKind.CONTACT, language());
        }
    }

    /** The twin of a double click may have been faster by a moment: its chat is ours. */
    private String openOnce(String submission) {
        try {
            return chats.open(submission, ChatText.line(name), ChatText.text(message), language().getTag());
        } catch (EJBException e) {
            return chats.open(submission, ChatText.line(name), ChatText.text(message), language().getTag());
        }
    }

    /** Key of what is wrong, or null. */
    private String trouble(HttpServletRequest request, Optional<FormTicket> shown) {
        if (shown.isEmpty()) {
            return "chat.start.tooOld";
        }
        if (website != null) {
            website = null;
            return "chat.start.robot";
        }
        if (ChatText.text(message) == null) {
            return "chat.start.missing";
        }
        if (clock.instant().isBefore(shown.get().shownAt().plus(TOO_FAST))) {
            return "chat.start.tooFast";
        }
        return throttle.allows("chat", ClientAddress.of(request)) ? null : "chat.start.tooMany";
    }

    private void say(String id, String key) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        if (id != null && faces.getViewRoot().findComponent(id) instanceof EditableValueHolder input) {
            input.setValid(false); // for its red frame and for screen readers
        }
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.getString(key), null));
        faces.validationFailed();
    }

    private TextLanguage language() {
        return TextLanguage.of(faces.getViewRoot().getLocale());
    }

    /** While nobody is at the chat, its address leads to the contact form, which says so. */
    public void leadOn() throws IOException {
        if (!isOffered() && !isGoingOn()) {
            faces.getExternalContext().redirect("/kontakt?" + (language() == TextLanguage.EN ? "lang=en&" : "") + "chat=zu");
        }
    }

    public boolean isOffered() {
        if (offered == null) {
            offered = chats.isOpen();
        }
        return offered;
    }

    /** Whether this browser has a chat that goes on. */
    public boolean isGoingOn() {
        return SiteCookie.read((HttpServletRequest) faces.getExternalContext().getRequest(), ProductCookie.CHAT).flatMap(chats::talk).filter(talk -> !talk.chat().isEnded()).isPresent();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getTicket() {
        if (ticket == null && !faces.isPostback()) {
            ticket = intake.ticket(ConsentKind.CONTACT, language());
        }
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }
}
