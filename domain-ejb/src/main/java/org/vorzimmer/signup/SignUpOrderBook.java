package org.vorzimmer.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.agreements.AgreementDesk;
import org.vorzimmer.contracts.ContractDesk;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerDesk;
import org.vorzimmer.mandates.ClickOrigin;
import org.vorzimmer.mandates.MandateGrantService;
import org.vorzimmer.mandates.MandateState;
import org.vorzimmer.security.NewUser;
import org.vorzimmer.shared.Role;

/** Stores an order whole or not at all. */
@Dependent
class SignUpOrderBook {

    @Inject SignUpOrderDraft draft;
    @Inject CustomerDesk customers;
    @Inject ContractDesk contracts;
    @Inject MandateGrantService mandates;
    @Inject AgreementDesk agreements;
    @Inject SignUpFollowUp followUp;

    /** The draft is locked for it: of two clicks the second finds the order of the first. */
    @Transactional
    public SignUpOrdered place(String token, SignUpDraftService.Opened opened, SignUpPapers papers, SignUpClick click) {
        Optional<SignUpOrdered> known = draft.lock(token);
        if (known.isPresent()) {
            return known.get();
        }
        Customer customer = customers.enter(papers.submission(), papers.customer());
        customers.firstUser(customer.getCustomerId(), new NewUser(papers.customer().email(), name(opened.answers()), Set.of(Role.CUSTOMER_ADMIN), papers.customer().language()),
                opened.answers().text(SignUpField.PASSWORD_HASH));
        contracts.conclude(customer.getCustomerId(), papers.customer(), papers.contract());
        MandateGrantService.Granted mandate = mandates.grant(papers.submission(), customer.getCustomerId(), customer.getNumber(), papers.mandate(),
                new ClickOrigin(click.ipAddress(), click.userAgent()), papers.customer().email());
        papers.acceptances().forEach(acceptance -> agreements.record(customer.getCustomerId(), papers.customer(), acceptance));
        SignUpOrdered ordered = new SignUpOrdered(customer.getNumber(), mandate.state() == MandateState.AWAITING_SIGNATURE);
        followUp.of(customer, papers.contract().number(), ordered);
        draft.ordered(token, ordered);
        return ordered;
    }

    private static String name(SignUpAnswers answers) {
        return answers.text(SignUpField.FIRST_NAME) + " " + answers.text(SignUpField.LAST_NAME);
    }
}
