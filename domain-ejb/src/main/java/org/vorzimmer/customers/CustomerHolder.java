package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vorzimmer.personaldata.Companion;
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

/** Master data of customers for deletion, search and export; mails and tasks about a customer go with it. */
@Dependent
public class CustomerHolder extends EntityHolder<Customer> {

    static final DataKind KIND = DataKind.of("CUSTOMER");

    @Inject @Any Instance<Companion> companions;

    CustomerHolder() {
        super(Customer.class, KIND, "DEFAULT.contract_data");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("contractEndAt", "CONTRACT_END").trigger("purposeEndedAt", "PURPOSE_ENDED");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<Customer> rows) {
        // Logins have a period of their own.
        sweeper().createUpdate("update CustomerUser u set u.customerId = null where u.customerId in :ids").setParameter("ids", ids).executeUpdate();
        companions.forEach(companion -> companion.eraseAbout(CustomerService.OBJECT_KIND, ids));
    }

    @Override
    public List<PersonalColumn> columns() {
        List<PersonalColumn> columns = new ArrayList<>(own());
        companions.forEach(companion -> columns.addAll(companion.columnsAbout(CustomerService.OBJECT_KIND)));
        return List.copyOf(columns);
    }

    private static List<PersonalColumn> own() {
        return PersonalColumn.in("customers", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.IDENTITY, "customer_number", "kind", "company", "legal_form", "salutation", "first_name", "last_name", "language", "professional_secrecy")
                .with(DataCategory.REFERENCE, "submission")
                .with(DataCategory.CONTACT, "email", "phone", "street", "house_number", "postcode", "town", "country")
                .with(DataCategory.EVENT, "customer_state", "created_at", "activated_at", "contract_end_at", "purpose_ended_at")
                .and("customers", Purpose.BILLING)
                .with(DataCategory.IDENTITY, "vat_id", "tax_country")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        StringBuilder where = new StringBuilder("1 = 0");
        query.email().ifPresent(mail -> where.append(" or lower(c.emailText) = :email"));
        query.phone().ifPresent(phone -> where.append(" or c.phoneText = :phone"));
        query.name().ifPresent(name -> where.append(" or c.lastName like :name escape '!' or c.firstName like :name escape '!' or c.company like :name escape '!'"));
        var search = sweeper().createQuery("select c from Customer c where " + where + " order by c.id", Customer.class);
        query.email().ifPresent(mail -> search.setParameter("email", mail.toLowerCase(Locale.ROOT)));
        query.phone().ifPresent(phone -> search.setParameter("phone", phone));
        query.name().ifPresent(name -> search.setParameter("name", Like.contains(name)));
        return search.getResultList().stream()
                .map(customer -> new FoundRecord(kind(), customer.getId(), customer.getNumber() + " " + customer.getDisplayName(), customer.getCreatedAt())).toList();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(customer -> {
            Map<String, String> fields = fields(customer);
            companions.forEach(companion -> fields.putAll(companion.exportAbout(CustomerService.OBJECT_KIND, customer.getId())));
            return new ExportedRecord(kind(), customer.getId(), fields);
        }).toList();
    }

    private static Map<String, String> fields(Customer customer) {
        CustomerData data = customer.getData();
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "customerNumber", customer.getNumber());
        put(fields, "kind", data.kind());
        put(fields, "state", customer.getState());
        put(fields, "company", data.company());
        put(fields, "legalForm", data.legalForm());
        put(fields, "salutation", data.salutation());
        put(fields, "firstName", data.firstName());
        put(fields, "lastName", data.lastName());
        if (data.address() != null) {
            put(fields, "street", data.address().street() + " " + data.address().houseNumber());
            put(fields, "town", data.address().postcode() + " " + data.address().town());
            put(fields, "country", data.address().country());
        }
        put(fields, "email", data.email());
        put(fields, "phone", data.phone());
        put(fields, "vatId", data.vatId());
        put(fields, "taxCountry", data.taxCountry());
        put(fields, "language", data.language());
        put(fields, "professionalSecrecy", data.professionalSecrecy());
        put(fields, "created", customer.getCreatedAt());
        put(fields, "activated", customer.getActivatedAt());
        put(fields, "contractEnd", customer.getContractEndAt());
        put(fields, "purposeEnded", customer.getPurposeEndedAt());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
