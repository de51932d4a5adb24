package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vorzimmer.documents.PdfText;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Reads, in a transaction of its own, the form that somebody who has signed up has to sign. */
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
}
