package org.vorzimmer.web.portal.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.vorzimmer.directory.ConfirmationKind;
import org.vorzimmer.directory.Contact;
import org.vorzimmer.directory.ContactData;
import org.vorzimmer.directory.ContactService;
import org.vorzimmer.directory.NumberTakenException;
import org.vorzimmer.shared.RandomWord;
import org.vorzimmer.web.kit.Messages;

/** One contact: entered, changed, or taken out of the directory. */
@Named
@ViewScoped
public class ContactEditView extends Confirming {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "list";

    @Inject ContactService contacts;

    private final ContactForm form = new ContactForm();
    private final String submission = RandomWord.of(24);
    private Long id;
    private int version;
    private String name;

    /** Called once the number is known; one of another customer answers "not found". */
    public void load() {
        if (id == null) {
            isAsked(); // whoever has no directory learns it here
            return;
        }
        Contact contact = contacts.find(of(), id);
        version = contact.getVersion();
        name = contact.getDisplayName();
        form.show(contact.getData());
    }

    @Override
    ConfirmationKind kind() {
        return ConfirmationKind.CONTACT;
    }

    /** Stays on the page, with messages, when something cannot stay as it is. */
    public String save() {
        boolean unconfirmed = refuseUnconfirmed("form");
        Optional<ContactData> data = form.read();
        if (unconfirmed || data.isEmpty()) {
            return null;
        }
        try {
            if (isNew()) {
                contacts.add(of(), submission, data.get(), confirmedIn());
            } else {
                contacts.change(of(), id, version, data.get());
            }
        } catch (NumberTakenException e) {
            form.refuse(e);
            return null;
        }
        Messages.doneOnNextPage("directory.saved", data.get().displayName());
        return goTo(LIST);
    }

    public String remove() {
        contacts.remove(of(), id);
        Messages.doneOnNextPage("directory.removed", name);
        return goTo(LIST);
    }

    @Override
    public boolean isAsked() {
        return isNew() && super.isAsked();
    }

    public boolean isNew() {
        return id == null;
    }

    public ContactForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
