package org.vorzimmer.personaldata;

/** Why a personal column or form field exists; a field without one may not be collected. */
public enum Purpose {
    ANSWER_ENQUIRY,
    CONCLUDE_CONTRACT,
    PERFORM_CONTRACT,
    BILLING,
    ACCOUNT_ACCESS,
    DELIVER_MESSAGES,
    SECURITY,
    WEBSITE_OPERATION,
    WEBSITE_MEASUREMENT,
    WORK_ORGANISATION,
    PROOF_OF_CONSENT,
    PROOF_OF_DELETION,
    ACCOUNTABILITY,
    LEGAL_DUTY,
    MARKETING_WITH_CONSENT
}
