package org.vorzimmer.web.portal.contracts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.vorzimmer.contracts.Contract;
import org.vorzimmer.contracts.ContractDetails;
import org.vorzimmer.contracts.ContractService;
import org.vorzimmer.contracts.NewNotice;
import org.vorzimmer.contracts.Notice;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;

/** Entry of a notice of termination by either side, with the last day worked out before it is entered. */
@Named
@ViewScoped
public class ContractNoticeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Contract.Channel[] WAYS = {Contract.Channel.PAPER, Contract.Channel.EMAIL, Contract.Channel.PHONE};

    @Inject ContractService contracts;
    @Inject Language language;

    private long id;
    private String title;
    private LocalDate endsOn;
    private String submission = UUID.randomUUID().toString();

    @NotNull
    private Notice.Party by = Notice.Party.CUSTOMER;

    @NotBlank @Size(max = 200)
    private String person;

    @NotNull
    private Contract.Channel channel = Contract.Channel.PAPER;

    @NotNull
    private Notice.Kind kind = Notice.Kind.ORDINARY;

    @Size(max = 500)
    private String reason;

    @NotNull
    private LocalDate receivedOn;

    private LocalDate wished;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        ContractDetails details = contracts.find(id);
        title = details.contract().getNumber() + ", " + details.customer().getDisplayName();
        person = details.customer().getPerson();
        receivedOn = contracts.today();
        work();
    }

    /** Works out the last day of what the form says. */
    public void work() {
        endsOn = contracts.endsOn(id, kind, receivedOn, wished);
    }

    public String save() {
        try {
            contracts.giveNotice(id, new NewNotice(by, person.strip(), channel, kind, reason, receivedOn, wished, submission));
            Messages.doneOnNextPage("contracts.notice.done");
            return "/contracts/contract-detail?faces-redirect=true&id=" + id;
        } catch (BusinessException e) {
            return Refusals.say(e);
        }
    }

    public Notice.Party[] getParties() {
        return Notice.Party.values();
    }

    public Notice.Kind[] getKinds() {
        return Notice.Kind.values();
    }

    public Contract.Channel[] getChannels() {
        return WAYS.clone();
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getSubmission() {
        return submission;
    }

    /** @param submission as the form says; anything but a word of ours is passed over */
    public void setSubmission(String submission) {
        if (submission != null && submission.matches("[0-9a-f-]{36}")) {
            this.submission = submission;
        }
    }

    public Notice.Party getBy() {
        return by;
    }

    public void setBy(Notice.Party by) {
        this.by = by;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Contract.Channel getChannel() {
        return channel;
    }

    public void setChannel(Contract.Channel channel) {
        this.channel = channel;
    }

    public Notice.Kind getKind() {
        return kind;
    }

    public void setKind(Notice.Kind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getWished() {
        return wished;
    }

    public void setWished(LocalDate wished) {
        this.wished = wished;
    }
}
