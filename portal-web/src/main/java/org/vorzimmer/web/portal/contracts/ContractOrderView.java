package org.vorzimmer.web.portal.contracts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.vorzimmer.contracts.Contract;
import org.vorzimmer.contracts.ContractDetails;
import org.vorzimmer.contracts.ContractOrder;
import org.vorzimmer.contracts.ContractService;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tariffs.CatalogueService;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.kit.tariffs.TariffText;

/** The office enters what a customer has agreed to: a first contract, or another tariff in one. */
@Named
@ViewScoped
public class ContractOrderView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Contract.Channel[] WAYS = {Contract.Channel.PAPER, Contract.Channel.EMAIL, Contract.Channel.PHONE};

    @Inject ContractService contracts;
    @Inject CustomerService customers;
    @Inject CatalogueService catalogue;
    @Inject TariffText words;
    @Inject Format format;
    @Inject Language language;

    private final TermsForm form = new TermsForm();
    private long id;
    private String name;

    @NotBlank @Size(max = 200)
    private String person;

    @NotNull
    private Contract.Channel channel = Contract.Channel.PAPER;

    /** For a customer's first contract; a foreign or unknown id answers "not found". */
    public void loadCustomer() {
        if (id <= 0) {
            throw new NotFoundException(Customer.class, id);
        }
        show(customers.find(new CustomerId(id)));
    }

    /** For a change; a foreign or unknown id answers "not found". */
    public void loadContract() {
        ContractDetails details = contracts.find(id);
        show(details.customer());
        form.setTariff(details.inForce().tariff().version().getId());
    }

    private void show(Customer customer) {
        name = customer.getDisplayName();
        person = customer.getPerson();
        form.setFrom(contracts.today().plusMonths(1).withDayOfMonth(1));
        form.offer(catalogue.today(), false, words, format, language);
    }

    public String conclude() {
        try {
            long made = contracts.conclude(new CustomerId(id), wanted());
            Messages.doneOnNextPage("contracts.conclude.done");
            return "/contracts/contract-detail?faces-redirect=true&id=" + made;
        } catch (BusinessException e) {
            return Refusals.say(e);
        }
    }

    public String change() {
        try {
            contracts.changeTariff(id, wanted());
            Messages.doneOnNextPage("contracts.change.done");
            return "/contracts/contract-detail?faces-redirect=true&id=" + id;
        } catch (BusinessException e) {
            return Refusals.say(e);
        }
    }

    private ContractOrder wanted() {
        return new ContractOrder(form.getTariff(), form.getAddOns(), form.getFrom(), channel, person, form.getSubmission());
    }

    public TermsForm getForm() {
        return form;
    }

    public Contract.Channel[] getChannels() {
        return WAYS.clone();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
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
}
