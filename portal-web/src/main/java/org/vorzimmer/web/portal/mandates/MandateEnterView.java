package org.vorzimmer.web.portal.mandates;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.mandates.MandateOrder;
import org.vorzimmer.mandates.MandateOrderCheck;
import org.vorzimmer.mandates.MandateScheme;
import org.vorzimmer.mandates.MandateService;
import org.vorzimmer.mandates.MandateType;
import org.vorzimmer.mandates.MandateWorkService;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.SepaCountries;
import org.vorzimmer.web.portal.customers.AddressForm;
import org.vorzimmer.web.kit.Messages;

/** Entry of a mandate that will be signed on paper; name and address are the customer's until somebody types others. */
@Named
@ViewScoped
public class MandateEnterView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "form";

    @Inject CustomerService customers;
    @Inject MandateService mandates;
    @Inject MandateWorkService work;

    private final AccountForm account = new AccountForm();
    private final AddressForm address = new AddressForm();
    private long customerId;
    private String customerName;
    private boolean consumer;
    private String language;
    /** Comes back with the form, so that a double click or Back and once more makes one mandate. */
    private String submission = UUID.randomUUID().toString();

    @NotNull private MandateScheme scheme = MandateScheme.CORE;
    @NotNull private MandateType type = MandateType.RECURRENT;
    @NotBlank @Size(max = 120) private String debtorName;

    /** Called once the customer is known; a foreign or unknown one answers "not found". */
    public void load() {
        if (customerId <= 0) {
            throw new NotFoundException(Customer.class, customerId);
        }
        Customer customer = customers.find(new CustomerId(customerId));
        customerName = customer.getDisplayName();
        consumer = customer.getKind() == Customer.Kind.CONSUMER;
        language = customer.getLanguage();
        debtorName = customerName;
        address.show(customer.getAddress());
    }

    /** Stays on the page, with messages, when something cannot stay as it is. */
    public String save() {
        Optional<Iban> iban = account.readIban(FORM);
        if (!account.isBicFine(FORM) || iban.isEmpty()) {
            return null;
        }
        MandateOrder order = new MandateOrder(new CustomerId(customerId), scheme, type, debtorName, address.read(),
                iban.get(), account.readBic(), consumer, language);
        List<MandateOrderCheck.Finding> findings = MandateOrderCheck.of(order);
        findings.forEach(finding -> Messages.refuse(FORM, finding.field(), finding.messageKey()));
        return findings.isEmpty() ? "mandate-detail?faces-redirect=true&id=" + work.enter(submission, order) : null;
    }

    public boolean isCreditorKnown() {
        return mandates.isCreditorKnown();
    }

    /** Countries of SEPA by name, in the language of the page. */
    public List<AddressForm.Country> getCountries() {
        return AddressForm.named(SepaCountries.ofAddresses().stream(), FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public AddressForm getAddress() {
        return address;
    }

    public MandateScheme[] getSchemes() {
        return MandateScheme.values();
    }

    public MandateType[] getTypes() {
        return MandateType.values();
    }

    public AccountForm getAccount() {
        return account;
    }

    public String getCustomerName() {
        return customerName;
    }

    public long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(long customerId) {
        this.customerId = customerId;
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

    public MandateScheme getScheme() {
        return scheme;
    }

    public void setScheme(MandateScheme scheme) {
        this.scheme = scheme;
    }

    public MandateType getType() {
        return type;
    }

    public void setType(MandateType type) {
        this.type = type;
    }

    public String getDebtorName() {
        return debtorName;
    }

    public void setDebtorName(String debtorName) {
        this.debtorName = debtorName;
    }
}
