package org.vorzimmer.consents;

import org.vorzimmer.personaldata.Purpose;

/** Every field that a public enquiry form can have, and the purpose without which it may not be asked. */
public enum FormField {

    COMPANY(Purpose.ANSWER_ENQUIRY),
    NAME(Purpose.ANSWER_ENQUIRY),
    FIRST_NAME(Purpose.ANSWER_ENQUIRY),
    LAST_NAME(Purpose.ANSWER_ENQUIRY),
    EMAIL(Purpose.ANSWER_ENQUIRY),
    PHONE(Purpose.ANSWER_ENQUIRY),
    SUBJECT(Purpose.WORK_ORGANISATION),
    MESSAGE(Purpose.ANSWER_ENQUIRY);

    private final Purpose purpose;

    FormField(Purpose purpose) {
        this.purpose = purpose;
    }

    public Purpose getPurpose() {
        return purpose;
    }
}
