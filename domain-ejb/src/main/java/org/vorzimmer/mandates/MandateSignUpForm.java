package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.documents.PdfText;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Reads, in a transaction of its own, the words that somebody who has signed up has to sign, or that a customer agreed to. */
@Dependent
class MandateSignUpForm {

    @Inject MandateQueries queries;
    @Inject MandateBook book;
    @Inject TenantSettings settings;

    /** Only while it waits for its signature; any other word is unknown. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PdfText toSign(String submission) {
        Mandate mandate = queries.bySubmission(submission).filter(one -> one.getState() == MandateState.AWAITING_SIGNATURE)
                .orElseThrow(() -> new NotFoundException(Mandate.class, 0));
        return MandatePaper.form(mandate.getLanguage(), book.text(mandate).orElseThrow(), settings.get(TenantSetting.COMPANY));
    }

    /** Another customer's is unknown. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PdfText of(CustomerId customer, long id) {
        Mandate mandate = queries.ofCustomer(customer).stream().filter(one -> one.getId() == id).findFirst().orElseThrow(() -> new NotFoundException(Mandate.class, id));
        return MandatePaper.form(mandate.getLanguage(), book.text(mandate).orElseThrow(() -> new NotFoundException(Mandate.class, id)), settings.get(TenantSetting.COMPANY));
    }
}
