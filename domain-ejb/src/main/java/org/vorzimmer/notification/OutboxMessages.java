package org.vorzimmer.notification;

import static org.vorzimmer.personaldata.DataCategory.CONTACT;
import static org.vorzimmer.personaldata.DataCategory.CONTENT;
import static org.vorzimmer.personaldata.DataCategory.EVENT;
import static org.vorzimmer.personaldata.DataCategory.REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.EmailAddress;

/** Mails in the outbox as personal data: the envelope goes a week after the mail was sent, discarded or given up. */
@ApplicationScoped
public class OutboxMessages extends EntityHolder<OutboxMessage> {

    public OutboxMessages() {
        super(OutboxMessage.class, DataKind.of("OUTBOX_MESSAGE"), "SYS.outbox");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("endedAt", "MESSAGE_SENT");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("outbox_messages", Purpose.DELIVER_MESSAGES).with(CONTACT, "recipient", "reply_to").with(CONTENT, "subject", "body", "headers", "attachments")
                .with(REFERENCE, "about_kind", "about_id", "message_id", "claim")
                .with(EVENT, "purpose", "automatic", "bulk", "state", "tries", "next_try_at", "claimed_until", "last_failure", "created_at", "ended_at").list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.email().flatMap(EmailAddress::parse).map(email -> sweeper().createQuery(
                        "select m from OutboxMessage m where m.recipient in :spellings or m.replyTo in :spellings order by m.id", OutboxMessage.class)
                .setParameter("spellings", List.of(email, new EmailAddress(email.loginKey()))).getResultStream()
                .map(message -> new FoundRecord(kind(), message.getId(), message.getPurpose(), message.getCreatedAt())).toList()).orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(message -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("recipient", message.getRecipient().value());
            fields.put("purpose", message.getPurpose());
            fields.put("createdAt", message.getCreatedAt().toString());
            message.getAttachments().forEach(attachment -> fields.put("file " + attachment.documentId(), attachment.name() + " " + attachment.state()));
            if (message.getSubject() != null) {
                fields.put("subject", message.getSubject());
                fields.put("text", message.text());
            }
            return new ExportedRecord(kind(), message.getId(), fields);
        }).toList();
    }
}
