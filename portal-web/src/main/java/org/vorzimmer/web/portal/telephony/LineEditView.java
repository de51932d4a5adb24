package org.vorzimmer.web.portal.telephony;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Optional;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.Role;
import org.vorzimmer.telephony.PhoneLine;
import org.vorzimmer.telephony.TelephonyService;
import org.vorzimmer.web.kit.Messages;

/** One telephone number: whose it is, giving it away and taking it back, and a note. */
@Named
@ViewScoped
public class LineEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TelephonyService telephony;
    @Inject CustomerService customers;
    @Inject CurrentUser user;

    private long id;
    @NotBlank @Size(max = 10)
    private String customerNumber;
    @Size(max = PhoneLine.LONGEST_NOTE)
    private String note;
    private transient PhoneLine line;

    /** Called once when the page is opened; a foreign or unknown number answers "not found". */
    public void load() {
        note = getLine().getNote();
    }

    public void give() {
        Optional<Customer> receiver = customers.byNumber(customerNumber);
        if (receiver.isEmpty()) {
            Messages.refuse("give", "customer", "lines.give.unknown");
            return;
        }
        try {
            telephony.give(id, receiver.get().getCustomerId());
            customerNumber = null;
            Messages.done("lines.give.done", receiver.get().getDisplayName());
        } catch (BusinessException e) {
            Messages.refuse("give", "customer", e.messageKey());
        }
        line = null;
    }

    public void takeBack() {
        try {
            telephony.takeBack(id);
            Messages.done("lines.takeBack.done");
        } catch (BusinessException e) {
            Messages.refuseAt(null, e.messageKey());
        }
        line = null;
    }

    public void write() {
        telephony.note(id, note);
        Messages.done("lines.note.done");
        line = null;
    }

    public PhoneLine getLine() {
        if (line == null) {
            line = telephony.line(id);
        }
        return line;
    }

    /** Null when nobody has the line. */
    public Customer getCustomer() {
        return getLine().getCustomerId() == null ? null : customers.find(getLine().getCustomerId());
    }

    public boolean isMayChange() {
        return user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN);
    }

    /** What was lent for a trial comes back by the trial. */
    public boolean isForCustomers() {
        return getLine().getPurpose() == PhoneLine.Purpose.CUSTOMER;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getCustomerNumber() {
        return customerNumber;
    }

    public void setCustomerNumber(String customerNumber) {
        this.customerNumber = customerNumber;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
