package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerPeople;
import org.vorzimmer.customers.CustomerRelation;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.security.Login;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantLinks;

/** Sends a complete note to whoever the customer wants to have it, in the transaction that completes it; the mails go with the call. */
@Dependent
class NoteDelivery {

    private static final String MAILS = "calls";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Berlin.ZONE);

    @Inject NoteRecipients recipients;
    @Inject CallQueries calls;
    @Inject CallRows rows;
    @Inject CustomerRelation customers;
    @Inject CustomerPeople people;
    @Inject OutboxService outbox;
    @Inject TenantLinks links;

    void completed(@Observes NoteCompleted note) {
        List<NoteRecipient> all = recipients.of(note.customer());
        if (all.isEmpty()) {
            return;
        }
        calls.flush();
        HistoryRow row = rows.of(note.customer(), List.of(calls.required(note.callId()))).get(0);
        Customer customer = customers.with(note.customer());
        List<NoteRecipient> wanting = all.stream().filter(recipient -> recipient.wants(note.urgency(), note.type())).toList();
        wanting.forEach(recipient -> send(row, recipient, customer));
        if (!wanting.isEmpty()) {
            calls.add(new CallEvent(note.callId(), CallEvent.Kind.NOTE_SENT, row.note().getCompletedAt(), null, null, null));
        }
    }

    private void send(HistoryRow row, NoteRecipient recipient, Customer customer) {
        Optional<Login> person = Optional.ofNullable(recipient.getLoginId()).map(login -> people.find(recipient.getCustomerId(), login));
        EmailAddress to = person.map(Login::getEmail).orElse(recipient.getEmail());
        String language = person.map(Login::getLanguage).orElse(customer.getLanguage());
        boolean words = recipient.getContent() == NoteRecipient.Content.NOTE && !customer.isProfessionalSecrecy();
        String mail = words ? "note" : "link";
        Map<String, String> values = words ? values(row) : new HashMap<>();
        values.put("when", TIME.format(row.call().getRangAt()));
        values.put("page", links.to("/portal/my/calls/view.xhtml?id=" + row.call().getId()));
        outbox.enqueue(Mail.to(to, "calls." + mail, MailText.of(MAILS, row.note().getUrgency() == NoteUrgency.URGENT ? "urgent" + (words ? "Note" : "Link") : mail, language, values))
                .about(CallCompanion.OBJECT_KIND, row.call().getId()));
    }

    private static Map<String, String> values(HistoryRow row) {
        Map<String, String> values = new HashMap<>();
        NoteText text = row.text();
        put(values, "caller", row.name());
        put(values, "company", text.company());
        put(values, "number", text.number() != null ? text.number() : row.caller().number() == null ? null : row.caller().number().readable());
        put(values, "person", text.personAsked());
        put(values, "concern", text.concern());
        put(values, "measures", text.measures());
        put(values, "callBack", text.callBackNumber() == null ? null
                : text.callBackTime() == null ? text.callBackNumber() : text.callBackNumber() + ", " + text.callBackTime());
        put(values, "answers", text.answers().stream().filter(answer -> answer.text() != null).map(answer -> answer.label() + " " + answer.text()).collect(Collectors.joining("\n")));
        return values;
    }

    private static void put(Map<String, String> values, String name, String value) {
        values.put(name, value == null || value.isBlank() ? "–" : value);
    }
}
