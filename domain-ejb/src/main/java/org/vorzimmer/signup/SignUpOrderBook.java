package org.vorzimmer.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.agreements.AgreementDesk;
import org.vorzimmer.contracts.ContractDesk;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.mandates.ClickOrigin;
import org.vorzimmer.mandates.MandateGrantService;
import org.vorzimmer.mandates.MandateState;
import org.vorzimmer.offers.OfferDesk;

/** Stores an order whole or not at all. */
@Dependent
class SignUpOrderBook {

    @Inject SignUpOrderDraft draft;
    @Inject SignUpCustomer customers;
    @Inject ContractDesk contracts;
    @Inject MandateGrantService mandates;
    @Inject AgreementDesk agreements;
    @Inject OfferDesk offers;
    @Inject SignUpFollowUp followUp;

    /** The draft is locked for it: of two clicks the second finds the order of the first. */
    @Transactional
    public SignUpOrdered place(String token, SignUpDraftService.Opened opened, SignUpPapers papers, SignUpClick click) {
        Optional<SignUpOrdered> known = draft.lock(token);
        if (known.isPresent()) {
            return known.get();
        }
        Customer customer = customers.of(papers, opened.answers());
        if (papers.offer() != null) {
            offers.accept(papers.offer(), customer.getCustomerId(), customer.getNumber());
        }
        List<Long> documents = new ArrayList<>();
        documents.add(contracts.conclude(customer.getCustomerId(), papers.customer(), papers.contract()).getDocumentId());
        MandateGrantService.Granted mandate = mandates.grant(papers.submission(), customer.getCustomerId(), customer.getNumber(), papers.mandate(),
                new ClickOrigin(click.ipAddress(), click.userAgent()), papers.customer().email());
        papers.acceptances().forEach(acceptance -> documents.add(agreements.record(customer.getCustomerId(), papers.customer(), acceptance).getDocumentId()));
        SignUpOrdered ordered = new SignUpOrdered(customer.getNumber(), mandate.state() == MandateState.AWAITING_SIGNATURE);
        followUp.of(customer, papers.contract().number(), ordered, documents);
        draft.ordered(token, ordered);
        return ordered;
    }
}
