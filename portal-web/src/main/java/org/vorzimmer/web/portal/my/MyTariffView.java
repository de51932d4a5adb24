package org.vorzimmer.web.portal.my;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vorzimmer.contracts.ChangeOffer;
import org.vorzimmer.contracts.ContractDetails;
import org.vorzimmer.contracts.OwnChange;
import org.vorzimmer.contracts.OwnContractService;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.tariffs.CatalogueService;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.kit.tariffs.TariffText;
import org.vorzimmer.web.portal.contracts.Refusals;
import org.vorzimmer.web.portal.contracts.TermsForm;

/** Change of tariff by the customer, in two steps: the choice, then its prices and the order. */
@Named
@ViewScoped
public class MyTariffView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnContractService contracts;
    @Inject CatalogueService catalogue;
    @Inject TariffText words;
    @Inject Format format;
    @Inject Language language;

    private final TermsForm form = new TermsForm();
    private transient ChangeOffer offer;

    @PostConstruct
    void show() {
        form.offer(catalogue.today(), true, words, format, language);
        contracts.mine().map(ContractDetails::inForce).map(ContractDetails.Agreed::tariff).ifPresent(agreed -> {
            form.setTariff(agreed.version().getId());
            form.setAddOns(form.offered(agreed.addOns().stream().map(TenantOwned::getId).toList()));
        });
    }

    /** Works out the prices and the first day, and asks for the order. */
    public void next() {
        form.setFrom(null);
        try {
            offer = contracts.offer(form.getTariff(), form.getAddOns());
            form.setFrom(offer.from());
        } catch (BusinessException e) {
            Refusals.say(e);
        }
    }

    public void back() {
        form.setFrom(null);
    }

    /** Stays on the page, with a sentence, when it cannot be ordered. */
    public String order() {
        if (!isToConfirm()) {
            return null; // nobody has seen a price yet
        }
        try {
            contracts.changeTariff(new OwnChange(form.getTariff(), form.getAddOns(), form.getFrom(), form.getSubmission()));
            Messages.doneOnNextPage("my.change.done");
            return "view?faces-redirect=true";
        } catch (BusinessException e) {
            form.setFrom(null);
            return Refusals.say(e);
        }
    }

    public boolean isToConfirm() {
        return form.getFrom() != null;
    }

    /** What was chosen, with its prices. */
    public ChangeOffer getOffer() {
        if (offer == null) {
            offer = contracts.offer(form.getTariff(), form.getAddOns());
        }
        return offer;
    }

    public TermsForm getForm() {
        return form;
    }
}
