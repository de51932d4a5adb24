package org.vorzimmer.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.consents.FormConsents;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.tenancy.SweepEntityManager;

/** A customer's directory goes with the customer, when it did not go before; a contact that a hold keeps forgets whose it was. */
@Dependent
class DirectoryCompanion implements Companion {

    private static final String GOING = "select c.id from Contact c where c.customerId in :customers"
            + " and not exists (select h.id from HeldRecord h where h.kind = 'CONTACT_BOOK' and h.recordId = c.id)";

    @Inject SweepEntityManager em;
    @Inject ImportEraser imports;
    @Inject FormConsents consents;

    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        if (ids.isEmpty() || !CustomerService.OBJECT_KIND.equals(objectKind)) {
            return 0;
        }
        List<Long> going = em.createQuery(GOING, Long.class).setParameter("customers", ids).getResultList();
        if (!going.isEmpty()) {
            em.createUpdate("delete from ContactNumber n where n.contact.id in :ids").setParameter("ids", going).executeUpdate();
            em.createUpdate("delete from Contact c where c.id in :ids").setParameter("ids", going).executeUpdate();
        }
        em.createUpdate("update ContactNumber n set n.customerId = null where n.customerId in :customers").setParameter("customers", ids).executeUpdate();
        em.createUpdate("update Contact c set c.customerId = null where c.customerId in :customers").setParameter("customers", ids).executeUpdate();
        em.createUpdate("delete from DirectoryConfirmation c where c.customerId in :customers").setParameter("customers", numbers(ids)).executeUpdate();
        imports.eraseOf(numbers(ids));
        consents.recordsErased(ContactSyncService.RECORD_KIND, ids);
        return going.size();
    }

    @Override
    public List<PersonalColumn> columnsAbout(String objectKind) {
        return !CustomerService.OBJECT_KIND.equals(objectKind) ? List.of() : PersonalColumn.in("directory_confirmations", Purpose.ACCOUNTABILITY)
                .with(DataCategory.CONSENT, "kind", "text_version", "language")
                .with(DataCategory.EVENT, "confirmed_at")
                .with(DataCategory.REFERENCE, "customer_id", "login_id")
                .list();
    }

    /** What the customer has confirmed, and whom it knows. */
    @Override
    public Map<String, String> exportAbout(String objectKind, long id) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (CustomerService.OBJECT_KIND.equals(objectKind)) {
            int confirmed = 0;
            for (DirectoryConfirmation confirmation : em.createQuery("select c from DirectoryConfirmation c where c.customerId = :customer order by c.id", DirectoryConfirmation.class)
                    .setParameter("customer", new CustomerId(id)).getResultList()) {
                confirmed++;
                fields.put("directoryConfirmation" + confirmed, confirmation.toString());
            }
            int number = 0;
            for (Contact contact : em.createQuery("select c from Contact c where c.customerId = :customer order by c.id", Contact.class).setParameter("customer", id).getResultList()) {
                number++;
                fields.put("contact" + number, ContactHolder.line(contact));
            }
        }
        return fields;
    }

    private static List<CustomerId> numbers(Collection<Long> ids) {
        return ids.stream().map(CustomerId::new).toList();
    }
}
