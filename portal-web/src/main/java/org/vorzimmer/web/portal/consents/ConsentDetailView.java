package org.vorzimmer.web.portal.consents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.vorzimmer.consents.ConsentChannel;
import org.vorzimmer.consents.ConsentLedgerService;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;

/** One consent with the words that were agreed to, and its withdrawal. */
@Named
@ViewScoped
public class ConsentDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ConsentLedgerService ledger;
    @Inject StaffDirectory staff;
    @Inject Language language;

    private long id;
    private ConsentChannel channel;
    private transient ConsentLedgerService.Detail detail;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        detail = ledger.detail(id);
    }

    public void withdraw() {
        ledger.withdraw(id, channel);
        load();
        Messages.done("consentlist.withdraw.done");
    }

    /** The colleague who took the withdrawal down; empty when the person withdrew without us. */
    public String getWithdrawnBy() {
        Long login = getDetail().withdrawal() == null ? null : getDetail().withdrawal().getLoginId();
        return login == null ? "" : staff.names(Set.of(login)).getOrDefault(login, "–");
    }

    public ConsentLedgerService.Detail getDetail() {
        if (detail == null) {
            load();
        }
        return detail;
    }

    public List<ConsentChannel> getChannels() {
        return ConsentChannel.byHand();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ConsentChannel getChannel() {
        return channel;
    }

    public void setChannel(ConsentChannel channel) {
        this.channel = channel;
    }
}
