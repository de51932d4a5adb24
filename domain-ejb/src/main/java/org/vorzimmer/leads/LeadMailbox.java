package org.vorzimmer.leads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.vorzimmer.notification.InboundMail;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Turns mail to the tenant's address into leads: an answer to our answer goes to its lead, anything else is a new one. */
@ApplicationScoped
public class LeadMailbox {

    private static final int LONGEST_SUBJECT = 160;
    private static final int LONGEST_TEXT = 5000;
    private static final int NO_FORM = -1;

    @Inject LeadQueries queries;
    @Inject LeadBook book;
    @Inject TenantSettings settings;

    void arrived(@Observes InboundMail mail) {
        if (mail.automatic() && mail.from().value().equalsIgnoreCase(settings.get(TenantSetting.MAIL_SENDER))) {
            return; // our own reminder to the office, which may read the same mailbox
        }
        Optional<Lead> known = LeadReferences.in(mail.subject()).flatMap(queries::byReference)
                .filter(lead -> mail.from().equals(lead.getEmail()));
        if (known.isPresent()) {
            book.heardAgain(known.get(), cut(mail.text(), LONGEST_TEXT));
            return;
        }
        // The message's own number makes a mail that is fetched twice one lead.
        String submission = UUID.nameUUIDFromBytes(mail.messageId().getBytes(StandardCharsets.UTF_8)).toString();
        book.open(Arrival.fromOutside(Lead.Channel.MAIL, submission, new Enquiry(null, null, cut(mail.name(), 120), mail.from(), null,
                cut(mail.subject(), LONGEST_SUBJECT), cut(mail.text(), LONGEST_TEXT), "de"), NO_FORM));
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
