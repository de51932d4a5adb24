package org.vorzimmer.web.portal.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.directory.Contact;
import org.vorzimmer.directory.ContactService;
import org.vorzimmer.web.kit.Messages;

/** Those who seem to be the same, side by side, to be made one. */
@Named
@ViewScoped
public class DuplicatesView extends DirectoryPlace {

    private static final long serialVersionUID = 1L;

    @Inject ContactService contacts;

    private transient List<List<Contact>> groups;

    /** Called once it is known whose directory it is; another's answers "not found". */
    public void load() {
        getGroups();
    }

    /** All of the contact's namesakes become part of it. */
    public void keep(long id) {
        getGroups().stream().filter(group -> group.stream().anyMatch(contact -> contact.getId() == id)).findFirst().ifPresent(group -> {
            contacts.merge(of(), id, group.stream().map(Contact::getId).filter(other -> other != id).toList());
            Messages.done("directory.merged", group.get(0).getDisplayName());
        });
        groups = null;
    }

    public List<List<Contact>> getGroups() {
        if (groups == null) {
            Map<String, List<Contact>> byName = new LinkedHashMap<>();
            contacts.namesakes(of()).forEach(contact -> byName.computeIfAbsent(contact.getNameKey(), name -> new ArrayList<>()).add(contact));
            groups = byName.values().stream().filter(group -> group.size() > 1).map(List::copyOf).toList();
        }
        return groups;
    }
}
