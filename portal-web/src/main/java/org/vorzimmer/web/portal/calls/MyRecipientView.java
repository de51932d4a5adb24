package org.vorzimmer.web.portal.calls;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.vorzimmer.calls.NewRecipient;
import org.vorzimmer.calls.NoteRecipient;
import org.vorzimmer.calls.OwnCallService;
import org.vorzimmer.calls.OwnRecipientService;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.web.kit.Messages;

/** Who gets the customer's notes by mail, and adding somebody. */
@Named
@ViewScoped
public class MyRecipientView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnRecipientService recipients;
    @Inject OwnCallService calls;

    private Long login;
    @Size(max = 254)
    private String email;
    private boolean onlyUrgent;
    private NoteRecipient.Content content = NoteRecipient.Content.NOTE;
    private boolean confirmed;
    private transient List<NoteRecipient> rows;
    private transient Map<Long, String> people;

    public void add() {
        try {
            recipients.add(new NewRecipient(login, login == null ? EmailAddress.parse(email).orElse(null) : null, onlyUrgent, null, isLinkOnly() ? NoteRecipient.Content.LINK : content, confirmed));
        } catch (InvalidInputException e) {
            Messages.refuse("add", e.getMessage(), e.messageKey());
            return;
        } catch (ConflictException e) {
            Messages.refuse("add", login == null ? "email" : "login", e.messageKey());
            return;
        }
        login = null;
        email = null;
        confirmed = false;
        rows = null;
        Messages.done("calls.recipient.added");
    }

    public void remove(long id) {
        recipients.remove(id);
        rows = null;
        Messages.done("calls.recipient.removed");
    }

    public List<NoteRecipient> getRows() {
        if (rows == null) {
            rows = recipients.mine();
        }
        return rows;
    }

    /** Name of one of the customer's people. */
    public String nameOf(Long person) {
        return getPeople().getOrDefault(person, "–");
    }

    public Map<Long, String> getPeople() {
        if (people == null) {
            people = calls.people();
        }
        return people;
    }

    public boolean isLinkOnly() {
        return recipients.isLinkOnly();
    }

    public NoteRecipient.Content[] getContents() {
        return NoteRecipient.Content.values();
    }

    public Long getLogin() {
        return login;
    }

    public void setLogin(Long login) {
        this.login = login;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isOnlyUrgent() {
        return onlyUrgent;
    }

    public void setOnlyUrgent(boolean onlyUrgent) {
        this.onlyUrgent = onlyUrgent;
    }

    public NoteRecipient.Content getContent() {
        return content;
    }

    public void setContent(NoteRecipient.Content content) {
        this.content = content;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
