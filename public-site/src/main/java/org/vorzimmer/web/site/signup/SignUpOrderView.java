package org.vorzimmer.web.site.signup;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.leads.FormTicket;
import org.vorzimmer.leads.LeadIntakeService;
import org.vorzimmer.mandates.MandateText;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.signup.SignUpClick;
import org.vorzimmer.signup.SignUpOrderService;
import org.vorzimmer.signup.SignUpOrdered;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.edge.ClientAddress;

/** The last step: the button that orders, and the page that says what has come of it. */
@Named("signUpOrder")
@RequestScoped
public class SignUpOrderView {

    static final String THANKS = "/anmelden/danke";

    @Inject SignUpDesk desk;
    @Inject SignUpChoices choices;
    @Inject SignUpSayings sayings;
    @Inject LeadIntakeService intake;
    @Inject Language language;
    @Inject FacesContext faces;

    private String ticket;
    private String mandateHash;
    /** As the page said them that was sent. */
    private String shownTerms;

    /** Answers with a redirect once it is ordered; clicked twice or sent again it orders once. */
    public void order() throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        Optional<FormTicket> shown = intake.read(ticket);
        if (shown.isEmpty() || mandateHash == null) {
            sayings.sayPage("signup.order.again");
            fresh();
            return;
        }
        try {
            settle(desk.order(new SignUpClick(shown.get().shownAt(), desk.language(), shownTerms, mandateHash, ClientAddress.of(request), request.getHeader("User-Agent"))));
        } catch (BusinessException e) {
            sayings.sayPage(isTold(e) ? e.messageKey() : "signup.order.changed");
            fresh();
        } catch (EJBException e) {
            // The twin of a double click may have been faster by a moment: its order is ours.
            if (desk.ordered() == null) {
                throw e;
            }
            thank();
        }
    }

    private void settle(SignUpOrderService.Outcome outcome) throws IOException {
        outcome.findings().forEach(sayings::say);
        if (outcome.ordered().isPresent()) {
            thank();
        } else if (outcome.findings().isEmpty()) {
            sayings.sayPage("signup.gone");
        }
        fresh();
    }

    private void thank() throws IOException {
        faces.getExternalContext().redirect(language.link(THANKS));
    }

    private static boolean isTold(BusinessException refusal) {
        return refusal.messageKey().startsWith("signup.") || refusal.messageKey().startsWith("offers.over.");
    }

    private void fresh() {
        ticket = intake.ticket(ConsentKind.CONTACT, desk.language());
        mandateHash = null;
    }

    /** Nobody is thanked for nothing. */
    public void enterThanks() throws IOException {
        if (getOrdered() == null) {
            faces.getExternalContext().redirect(language.link("/anmelden/firma"));
        }
    }

    /** Null until the order. */
    public SignUpOrdered getOrdered() {
        return desk.ordered();
    }

    public String getTicket() {
        if (ticket == null && !faces.isPostback()) {
            ticket = intake.ticket(ConsentKind.CONTACT, desk.language());
        }
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    /** The terms that the page shows now. */
    public String getTerms() {
        return choices.getTerms();
    }

    public void setTerms(String terms) {
        this.shownTerms = terms;
    }

    /** Of the words that stand on the page. */
    public String getMandateHash() {
        if (mandateHash == null) {
            MandateText text = choices.getMandate();
            mandateHash = text == null ? null : text.hash();
        }
        return mandateHash;
    }

    public void setMandateHash(String mandateHash) {
        this.mandateHash = mandateHash;
    }
}
