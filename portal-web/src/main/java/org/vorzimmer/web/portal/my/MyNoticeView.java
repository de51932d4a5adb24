package org.vorzimmer.web.portal.my;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.vorzimmer.contracts.OwnContractService;
import org.vorzimmer.contracts.OwnNotice;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.portal.contracts.Refusals;

/** Notice by the customer, in two steps: what is wished, then the confirmation that names the last day. */
@Named
@ViewScoped
public class MyNoticeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnContractService contracts;

    private String submission = UUID.randomUUID().toString();
    private LocalDate endsOn;
    private LocalDate wished;

    @Size(max = 500)
    private String reason;

    /** Works out the last day and asks for the confirmation. */
    public void next() {
        endsOn = contracts.endsOn(wished);
    }

    public void back() {
        endsOn = null;
    }

    /** Stays on the page, with a sentence, when the notice cannot be given. */
    public String give() {
        if (endsOn == null) {
            return null; // nobody has seen a day yet
        }
        try {
            contracts.giveNotice(new OwnNotice(wished, reason, endsOn, submission));
            Messages.doneOnNextPage("my.notice.done");
            return "view?faces-redirect=true";
        } catch (BusinessException e) {
            endsOn = null;
            return Refusals.say(e);
        }
    }

    public boolean isToConfirm() {
        return endsOn != null;
    }

    public LocalDate getEndsOn() {
        return endsOn;
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

    public LocalDate getWished() {
        return wished;
    }

    public void setWished(LocalDate wished) {
        this.wished = wished;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
