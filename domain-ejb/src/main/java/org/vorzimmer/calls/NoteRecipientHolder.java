package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.EmailAddress;

/** Recipients of notes for deletion, search and export: they go with the end of the contract, and at once when they are taken off the list. */
@Dependent
public class NoteRecipientHolder extends EntityHolder<NoteRecipient> {

    private static final DataKind KIND = DataKind.of("NOTIFICATION_RECIPIENT");

    NoteRecipientHolder() {
        super(NoteRecipient.class, KIND, "DEFAULT.instructions");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("contractEndAt", "CONTRACT_END");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("note_recipients", Purpose.DELIVER_MESSAGES).with(DataCategory.CONTACT, "email")
                .with(DataCategory.EVENT, "only_urgent", "content", "added_at", "contract_end_at")
                .with(DataCategory.REFERENCE, "customer_id", "login_id", "type_id", "confirmed_by").list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.email().flatMap(EmailAddress::parse).map(email -> sweeper().createQuery("select r from NoteRecipient r where r.email = :email order by r.id", NoteRecipient.class)
                .setParameter("email", email).getResultStream().map(one -> new FoundRecord(KIND, one.getId(), one.getEmail().toString(), one.getAddedAt())).toList())
                .orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(one -> {
            Map<String, String> fields = new LinkedHashMap<>();
            if (one.getEmail() != null) {
                fields.put("email", one.getEmail().toString());
            }
            fields.put("content", one.getContent().name());
            fields.put("onlyUrgent", String.valueOf(one.isOnlyUrgent()));
            fields.put("added", one.getAddedAt().toString());
            return new ExportedRecord(KIND, one.getId(), fields);
        }).toList();
    }
}
