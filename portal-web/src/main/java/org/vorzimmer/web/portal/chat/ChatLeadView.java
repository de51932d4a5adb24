package org.vorzimmer.web.portal.chat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Optional;
import org.vorzimmer.chat.ChatService;
import org.vorzimmer.leads.Enquiry;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.web.kit.Messages;

/** Makes an enquiry of a chat: how to reach the visitor is asked here, what was said is taken along. */
@Named
@ViewScoped
public class ChatLeadView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ChatService chats;

    @Size(max = 120)
    private String name;
    private String email;
    private String phone;
    @Size(max = 160)
    private String subject;

    /** An enquiry that nobody can answer is none: one way to reach the visitor is needed. */
    public String make(long chatId) {
        Optional<EmailAddress> mail = EmailAddress.parse(email == null ? "" : email.strip());
        Optional<PhoneNumber> number = PhoneNumber.parse(phone == null ? "" : phone.strip());
        if (email != null && mail.isEmpty()) {
            return refuse("email", "chat.lead.badEmail");
        }
        if (phone != null && number.isEmpty()) {
            return refuse("phone", "chat.lead.badPhone");
        }
        if (mail.isEmpty() && number.isEmpty()) {
            return refuse("email", "chat.lead.unreachable");
        }
        chats.becomeLead(chatId, new Enquiry(null, null, name, mail.orElse(null), number.orElse(null), subject, null, "de"));
        return "/chat/chat-detail.xhtml?faces-redirect=true&id=" + chatId;
    }

    private static String refuse(String field, String key) {
        Messages.refuse("lead", field, key);
        return null;
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

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
