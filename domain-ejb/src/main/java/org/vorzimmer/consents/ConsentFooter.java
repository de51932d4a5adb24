package org.vorzimmer.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.vorzimmer.notification.MailFooter;
import org.vorzimmer.shared.EmailAddress;

/** Below each mail to a person: the way to see and withdraw what that person has agreed to. */
@Dependent
public class ConsentFooter implements MailFooter {

    @Inject PersonKeys keys;

    /** In both languages, because a mail does not say in which it is written. */
    @Override
    public Line below(EmailAddress person) {
        return new Line("Meine Einwilligungen ansehen und widerrufen / See and withdraw my consents", keys.linkFor(person));
    }
}
