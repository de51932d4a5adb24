package org.vorzimmer.web.portal.contracts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vorzimmer.contracts.ContractDetails;
import org.vorzimmer.contracts.ContractService;
import org.vorzimmer.contracts.Notice;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.Role;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;

/** One contract: what is agreed, what was declared, and what can still be done. */
@Named
@ViewScoped
public class ContractDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ContractService contracts;
    @Inject CurrentUser user;
    @Inject Language language;

    private long id;
    private transient ContractDetails details;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        details = contracts.find(id);
    }

    /** Takes the notice back for whoever gave it. */
    public void withdraw() {
        try {
            contracts.withdrawNotice(id, getDetails().notice().map(Notice::getPerson).orElse(getDetails().customer().getDisplayName()));
            Messages.doneOnNextPage("contracts.withdraw.done");
        } catch (BusinessException e) {
            Refusals.say(e);
        }
        load();
    }

    public ContractDetails getDetails() {
        if (details == null) {
            load();
        }
        return details;
    }

    /** The notice that counts; null when there is none. */
    public Notice getNotice() {
        return getDetails().notice().orElse(null);
    }

    public boolean isMayChange() {
        return getDetails().isOpen() && (user.has(Role.AGENT) || isLead());
    }

    public boolean isMayEnd() {
        return getDetails().isOpen() && isLead();
    }

    private boolean isLead() {
        return user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
