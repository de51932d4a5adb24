package org.vorzimmer.web.portal.my;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.vorzimmer.contracts.ContractDetails;
import org.vorzimmer.contracts.Notice;
import org.vorzimmer.contracts.OwnContractService;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.portal.contracts.Refusals;

/** My contract: what is agreed, what it costs, what was declared, and what can still be done. */
@Named
@ViewScoped
public class MyContractView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnContractService contracts;

    private transient ContractDetails details;
    private transient boolean asked;

    /** Takes back the notice that the page shows. */
    public void withdraw() {
        try {
            getDetails().notice().map(Notice::getId).ifPresent(contracts::withdrawNotice);
            Messages.done("my.contract.withdrawn");
        } catch (BusinessException e) {
            Refusals.say(e);
        }
        asked = false;
    }

    /** Null when there is no contract yet. */
    public ContractDetails getDetails() {
        if (!asked) {
            details = contracts.mine().orElse(null);
            asked = true;
        }
        return details;
    }

    /** The last day of a notice that is given today. */
    public LocalDate getNextEnd() {
        return contracts.endsOn(null);
    }

    public boolean isOpen() {
        return getDetails() != null && details.isOpen();
    }

    public boolean isNoticeGiven() {
        return getDetails() != null && details.isNoticeGiven();
    }
}
