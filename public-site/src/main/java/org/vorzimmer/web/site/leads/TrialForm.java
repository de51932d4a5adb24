package org.vorzimmer.web.site.leads;

import jakarta.validation.constraints.Size;
import org.vorzimmer.trials.TrialTexts;
import org.vorzimmer.trials.TrialWish;

/** What a visitor who wants to try the service typed; the message is what callers are told in the person's absence. */
public class TrialForm extends EnquiryForm {

    @Size(max = TrialTexts.LONGEST)
    private String greeting;

    TrialWish toWish(String language) {
        return new TrialWish(clean(getName()), cleanText(greeting), cleanText(getMessage()), emailAddress(), phoneNumber(), language);
    }

    boolean isAbsenceTooLong() {
        return getMessage() != null && cleanText(getMessage()).length() > TrialTexts.LONGEST;
    }

    public String getGreeting() {
        return greeting;
    }

    public void setGreeting(String greeting) {
        this.greeting = greeting;
    }
}
