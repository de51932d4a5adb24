package org.vorzimmer.leads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerWriting;
import org.vorzimmer.notification.InboundMail;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/**
 * Turns mail to the tenant's address into leads: an answer to a mail about a lead goes to that lead, anything else is a new one, which stands under a customer's number
 * when it seems to be the customer's. Senders can be forged, so a mail is shown where it seems to belong and does nothing there: who revokes or gives notice by mail does
 * so once a colleague has read it.
 */
@ApplicationScoped
public class LeadMailbox {

    private static final int LONGEST_SUBJECT = 160;
    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_NAME = 120;

    @Inject LeadQueries queries;
    @Inject LeadBook book;
    @Inject LeadFiles files;
    @Inject LeadJoining joining;
    @Inject CustomerWriting customers;
    @Inject TenantSettings settings;

    void arrived(@Observes InboundMail mail) {
        if (mail.automatic() && mail.from().value().equalsIgnoreCase(settings.get(TenantSetting.MAIL_SENDER))) {
            return; // our own reminder to the office, which may read the same mailbox
        }
        Optional<Lead> known = answered(mail);
        if (known.isPresent()) {
            files.keep(known.get(), book.heardAgain(known.get(), textOf(mail)), mail.files());
            return;
        }
        Optional<Customer> customer = customers.of(mail);
        book.open(arrival(mail), lead -> {
            files.keep(lead, queries.entries(lead.getId()).get(0), mail.files());
            customer.filter(found -> !lead.isQuarantined()).ifPresent(found -> joining.join(lead, found.getCustomerId(), found.getNumber(), null));
        }, book::askForAnswer);
    }

    /** The lead by the reference in the subject, or by the mail of ours that is answered; in both cases only for the address that it has. */
    private Optional<Lead> answered(InboundMail mail) {
        return LeadReferences.in(mail.subject()).flatMap(queries::byReference).filter(lead -> isFrom(lead, mail))
                .or(() -> mail.answers().filter(ours -> LeadService.OBJECT_KIND.equals(ours.aboutKind())).flatMap(ours -> queries.byId(ours.aboutId()))
                        .filter(lead -> isFrom(lead, mail)));
    }

    private static boolean isFrom(Lead lead, InboundMail mail) {
        return lead.getEmail() != null && lead.getEmail().loginKey().equals(mail.from().loginKey());
    }

    private static Arrival arrival(InboundMail mail) {
        // The message's own number makes a mail that is fetched twice one lead.
        String submission = UUID.nameUUIDFromBytes(mail.messageId().getBytes(StandardCharsets.UTF_8)).toString();
        return Arrival.byMail(submission, new Enquiry(null, null, cut(mail.name(), LONGEST_NAME), mail.from(), null, cut(mail.subject(), LONGEST_SUBJECT), textOf(mail), "de"),
                mail.answers());
    }

    /** The note about what was left behind, which is the last line, stays when the text is too long. */
    private static String textOf(InboundMail mail) {
        String text = mail.text();
        int note = text.endsWith("]") ? text.lastIndexOf("\n\n[") : -1;
        if (text.length() <= LONGEST_TEXT || note < 0 || text.length() - note > LONGEST_TEXT / 2) {
            return cut(text, LONGEST_TEXT);
        }
        String last = text.substring(note);
        return cut(text.substring(0, note), LONGEST_TEXT - last.length()) + last;
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
