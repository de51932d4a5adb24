package org.vorzimmer.web.portal.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vorzimmer.customers.OwnCustomerService;
import org.vorzimmer.mandates.AccountClick;
import org.vorzimmer.mandates.AccountOffer;
import org.vorzimmer.mandates.AccountWish;
import org.vorzimmer.mandates.ClickOrigin;
import org.vorzimmer.mandates.OwnMandateAccountService;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.SepaCountries;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.kit.edge.ClientAddress;
import org.vorzimmer.web.portal.customers.AddressForm;
import org.vorzimmer.web.portal.mandates.AccountForm;

/** Another account for the customer's mandate, in two steps: the account, then the words about it and the yes. */
@Named
@ViewScoped
public class MyAccountView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "form";

    /** Whose the account is. */
    public enum Holder { SAME, OTHER }

    @Inject OwnMandateAccountService service;
    @Inject OwnCustomerService customers;
    @Inject MyMandateView page;

    private final AccountForm account = new AccountForm();
    private final AddressForm address = new AddressForm();
    @NotNull private Holder holder = Holder.SAME;
    @Size(max = 120) private String name;
    private String submission = UUID.randomUUID().toString();
    private Instant displayedAt;
    private String shownHash;
    private transient AccountOffer offer;

    @PostConstruct
    void show() {
        address.show(customers.me().getAddress());
        if (page.getMine().isEmpty()) {
            holder = Holder.OTHER;
            name = customers.me().getDisplayName();
        }
    }

    /** Works out what the account means and asks for the yes. */
    public void next() {
        Optional<AccountWish> wish = read();
        if (wish.isEmpty()) {
            return;
        }
        try {
            offer = service.offer(wish.get());
            shownHash = offer.text().hash();
            displayedAt = offer.madeAt();
        } catch (BusinessException e) {
            say(e);
        }
    }

    public void back() {
        shownHash = null;
    }

    /** Stays on the page, with a sentence, when it cannot be done. */
    public String change() {
        Optional<AccountWish> wish = shownHash == null ? Optional.empty() : read();
        if (wish.isEmpty()) {
            return null; // nobody has seen the words yet
        }
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        AccountClick click = new AccountClick(submission, shownHash, displayedAt, new ClickOrigin(ClientAddress.of(request), request.getHeader("User-Agent")));
        try {
            service.change(wish.get(), click);
        } catch (BusinessException e) {
            shownHash = null;
            say(e);
            return null;
        } catch (EJBException e) {
            // The twin of a double click may have been faster by a moment: asked again, what is there is found, and anything else fails as it did.
            service.change(wish.get(), click);
        }
        Messages.doneOnNextPage("my.account.done");
        return "view?faces-redirect=true";
    }

    private Optional<AccountWish> read() {
        Optional<Iban> iban = account.readIban(FORM);
        boolean other = holder == Holder.OTHER;
        if (other && (name == null || name.isBlank())) {
            Messages.refuse(FORM, "debtorName", "mandates.account.holderMissing");
            return Optional.empty();
        }
        if (!account.isBicFine(FORM) || iban.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AccountWish(iban.get(), account.readBic(), other ? name : null, other ? address.read() : null));
    }

    private static void say(BusinessException refusal) {
        if (refusal instanceof InvalidInputException) {
            Messages.refuse(FORM, refusal.getMessage().equals("holder") ? "debtorName" : refusal.getMessage(), refusal.messageKey());
        } else {
            Messages.refuseAt(null, refusal.messageKey());
        }
    }

    public boolean isToConfirm() {
        return shownHash != null;
    }

    /** What was typed, with the words to agree to; those are worked out anew after a click that did not come through. */
    public AccountOffer getOffer() {
        if (offer == null) {
            offer = read().map(service::offer).orElse(null);
        }
        return offer;
    }

    /** Whether there is somebody who could stay the holder. */
    public boolean isHolderKnown() {
        return !page.getMine().isEmpty();
    }

    /** Countries of SEPA by name, in the language of the page. */
    public List<AddressForm.Country> getCountries() {
        return AddressForm.named(SepaCountries.ofAddresses().stream(), FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public AccountForm getAccount() {
        return account;
    }

    public AddressForm getAddress() {
        return address;
    }

    public Holder[] getHolders() {
        return Holder.values();
    }

    public Holder getHolder() {
        return holder;
    }

    public void setHolder(Holder holder) {
        this.holder = holder;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
