package org.vorzimmer.notification;

import static org.vorzimmer.personaldata.DataCategory.EVENT;
import static org.vorzimmer.personaldata.DataCategory.REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;

/** What is remembered of mails that came in, as personal data: it goes once the mail is gone from its mailbox. */
@ApplicationScoped
public class InboundReceipts extends EntityHolder<InboundReceipt> {

    public InboundReceipts() {
        super(InboundReceipt.class, DataKind.of("INBOUND_MAIL"), "SYS.inbound_mail");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("removedAt", "MATTER_CLOSED").lastMovement("takenAt");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("inbound_receipts", Purpose.ANSWER_ENQUIRY).with(REFERENCE, "message_hash").with(EVENT, "taken_at", "removed_at").list();
    }

    /** A hash leads to nobody who does not hold the mail. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return List.of();
    }
}
