package org.vorzimmer.web.site.chat;

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
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.vorzimmer.chat.ChatLine;
import org.vorzimmer.chat.ChatVisitorService;
import org.vorzimmer.chat.ChatVisitorService.Talk;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.web.site.consents.SiteCookie;

/** The page of a chat that goes on: what was said, and a form to say more. */
@Named("chatTalk")
@RequestScoped
public class ChatTalkView {

    private static final int LONGEST_SUBMISSION = 60;

    @Inject ChatVisitorService chats;
    @Inject FacesContext faces;

    @Size(max = ChatVisitorService.LONGEST)
    private String message;
    private String submission;
    @Size(max = 254)
    private String email;
    private Optional<Talk> talk;

    public void say() throws IOException {
        String text = ChatText.text(message);
        if (text == null || submission == null || submission.length() > LONGEST_SUBMISSION) {
            again("chat.talk.missing");
            return;
        }
        try {
            sayOnce(text);
        } catch (BusinessException e) {
            again(e.messageKey().startsWith("chat.") ? e.messageKey() : "chat.ended");
            return;
        }
        show();
    }

    /** The twin of a double click may have been faster by a moment: said is said. */
    private void sayOnce(String text) {
        try {
            chats.say(secret(), submission, text);
        } catch (EJBException e) {
            chats.say(secret(), submission, text);
        }
    }

    /** Called by the page's script while the visitor types; the answer is the page, which is read on the way. */
    public void typing() {
        if (getTalk() != null) {
            chats.typing(secret());
        }
    }

    /** Sends what was said to the address that was typed. */
    public void mail() throws IOException {
        Optional<EmailAddress> to = EmailAddress.parse(email == null ? "" : email.strip());
        if (to.isEmpty()) {
            refuse("mail:email:input", "chat.mail.bad");
            return;
        }
        try {
            chats.mail(secret(), to.get());
        } catch (BusinessException e) {
            refuse("mail:email:input", e.messageKey().startsWith("chat.") ? e.messageKey() : "chat.ended");
            return;
        }
        faces.getExternalContext().redirect(address() + (isEnglish() ? "&" : "?") + "mail=1");
    }

    public void end() throws IOException {
        if (getTalk() != null) {
            chats.end(secret());
        }
        show();
    }

    private void show() throws IOException {
        faces.getExternalContext().redirect(address());
    }

    private String address() {
        return "/chat/gespraech" + (isEnglish() ? "?lang=en" : "");
    }

    private boolean isEnglish() {
        return "en".equals(faces.getViewRoot().getLocale().getLanguage());
    }

    private void again(String key) {
        refuse(null, key);
        if (faces.getViewRoot().findComponent("say:message:input") instanceof EditableValueHolder input) {
            input.setValid(false); // for its red frame and for screen readers
        }
    }

    /** @param id of the field that is wrong; null when it is none */
    private void refuse(String id, String key) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.getString(key), null));
        faces.validationFailed();
        talk = null;
    }

    private String secret() {
        return SiteCookie.read((HttpServletRequest) faces.getExternalContext().getRequest(), ProductCookie.CHAT).orElse("");
    }

    /** Null when this browser has no chat, or it was deleted. */
    public Talk getTalk() {
        if (talk == null) {
            talk = chats.talk(secret());
        }
        return talk.orElse(null);
    }

    public List<ChatLine> getLines() {
        return getTalk() == null ? List.of() : getTalk().lines();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    /** A fresh number with each page: the same page sent twice says it once. */
    public String getSubmission() {
        if (submission == null) {
            submission = UUID.randomUUID().toString();
        }
        return submission;
    }

    public void setSubmission(String submission) {
        this.submission = submission;
    }
}
