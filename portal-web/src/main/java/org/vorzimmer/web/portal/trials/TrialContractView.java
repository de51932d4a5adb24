package org.vorzimmer.web.portal.trials;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Optional;
import org.vorzimmer.contracts.Contract;
import org.vorzimmer.contracts.ContractOrder;
import org.vorzimmer.contracts.ContractService;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tariffs.CatalogueService;
import org.vorzimmer.trials.Trial;
import org.vorzimmer.trials.TrialContractService;
import org.vorzimmer.trials.TrialService;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.kit.tariffs.TariffText;
import org.vorzimmer.web.portal.contracts.Refusals;
import org.vorzimmer.web.portal.contracts.TermsForm;
import org.vorzimmer.web.portal.customers.CustomerForm;

/** The form that makes a contract of a trial: what is still missing of the customer, and the tariff. */
@Named
@ViewScoped
public class TrialContractView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Contract.Channel[] WAYS = {Contract.Channel.PAPER, Contract.Channel.EMAIL, Contract.Channel.PHONE};

    @Inject TrialService trials;
    @Inject TrialContractService conclusion;
    @Inject ContractService contracts;
    @Inject CatalogueService catalogue;
    @Inject TariffText words;
    @Inject Format format;
    @Inject Language language;

    private final CustomerForm customer = new CustomerForm();
    private final TermsForm terms = new TermsForm();
    private long id;
    private String name;

    @NotBlank @Size(max = 200)
    private String person;

    @NotNull
    private Contract.Channel channel = Contract.Channel.PAPER;

    /** Called once the id is known; a foreign or unknown id, and a trial that has no customer yet, answer "not found". */
    public void load() {
        if (id <= 0) {
            throw new NotFoundException(Trial.class, id);
        }
        Customer trying = trials.detail(id).customer();
        if (trying == null) {
            throw new NotFoundException(Customer.class, id);
        }
        name = trying.getDisplayName();
        person = trying.getPerson();
        customer.show(trying.getData());
        terms.setFrom(contracts.today());
        terms.offer(catalogue.today(), false, words, format, language);
    }

    /** Stays on the page, with messages, when something cannot stay as it is. */
    public String conclude() {
        Optional<CustomerData> data = customer.read();
        if (data.isEmpty()) {
            return null;
        }
        try {
            long made = conclusion.conclude(id, data.get(), new ContractOrder(terms.getTariff(), terms.getAddOns(), terms.getFrom(), channel, person, terms.getSubmission()));
            Messages.doneOnNextPage("trials.conclude.done");
            return "/contracts/contract-detail?faces-redirect=true&id=" + made;
        } catch (BusinessException e) {
            return Refusals.say(e);
        }
    }

    public CustomerForm getCustomer() {
        return customer;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public Contract.Channel[] getChannels() {
        return WAYS.clone();
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

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
