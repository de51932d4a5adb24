package org.vorzimmer.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.PhoneNumber;

/** Whom customers know, for deletion, search and export: each contact goes with its numbers, by the tenant's rule for what customers leave with us. */
@Dependent
public class ContactHolder extends EntityHolder<Contact> {

    static final DataKind KIND = DataKind.of("CONTACT_BOOK");

    ContactHolder() {
        super(Contact.class, KIND, "DEFAULT.instructions");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("contractEndAt", "CONTRACT_END").trigger("purposeEndedAt", "PURPOSE_ENDED");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<Contact> rows) {
        sweeper().createUpdate("delete from ContactNumber n where n.contact.id in :ids").setParameter("ids", ids).executeUpdate();
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("contacts", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.IDENTITY, "display_name", "name_key", "company")
                .with(DataCategory.CONTACT, "email")
                .with(DataCategory.CONTENT, "note", "vip", "blocked", "handling", "handling_text", "handling_until")
                .with(DataCategory.EVENT, "source", "created_at", "changed_at", "contract_end_at", "purpose_ended_at")
                .with(DataCategory.REFERENCE, "customer_id", "submission")
                .and("contact_numbers", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.CONTACT, "number_e164", "kind", "place")
                .with(DataCategory.REFERENCE, "contact_id", "customer_id")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        StringBuilder where = new StringBuilder("1 = 0");
        query.email().ifPresent(mail -> where.append(" or lower(c.emailText) = :email"));
        query.phone().ifPresent(phone -> where.append(" or exists (select n.id from ContactNumber n where n.contact = c and n.numberText = :phone)"));
        query.name().ifPresent(name -> where.append(" or c.displayName like :name escape '!' or c.company like :name escape '!' or c.nameKey like :key escape '!'"));
        TypedQuery<Contact> search = sweeper().createQuery("select c from Contact c where " + where + " order by c.id", Contact.class);
        query.email().ifPresent(mail -> search.setParameter("email", mail.toLowerCase(Locale.ROOT)));
        query.phone().ifPresent(phone -> search.setParameter("phone", PhoneNumber.parse(phone).map(PhoneNumber::e164).orElse(phone)));
        query.name().ifPresent(name -> search.setParameter("name", Like.contains(name)).setParameter("key", Like.contains(ContactName.key(name))));
        return search.getResultList().stream().map(contact -> new FoundRecord(kind(), contact.getId(), contact.getDisplayName(), contact.getCreatedAt())).toList();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(contact -> new ExportedRecord(kind(), contact.getId(), fields(contact))).toList();
    }

    /** All of a contact in one line, for the export of its customer. */
    static String line(Contact contact) {
        return fields(contact).entrySet().stream().map(field -> field.getKey() + ": " + field.getValue()).collect(Collectors.joining("; "));
    }

    private static Map<String, String> fields(Contact contact) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "name", contact.getDisplayName());
        put(fields, "company", contact.getCompany());
        int number = 0;
        for (ContactNumber entry : contact.getNumbers()) {
            number++;
            put(fields, "number" + number, entry.getNumber() + " " + entry.getKind());
        }
        put(fields, "email", contact.getEmail());
        put(fields, "note", contact.getNote());
        put(fields, "vip", contact.isVip());
        put(fields, "blocked", contact.isBlocked());
        put(fields, "handling", contact.getHandling());
        put(fields, "handlingText", contact.getHandlingText());
        put(fields, "handlingUntil", contact.getHandlingUntil());
        put(fields, "source", contact.getSource());
        put(fields, "created", contact.getCreatedAt());
        put(fields, "changed", contact.getChangedAt());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
