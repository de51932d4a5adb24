package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.LoginRecords;
import org.vorzimmer.security.LoginsLeaving;

/** Logins of customers for deletion, search and export: each goes together with what says whose it is, by the tenant's rule for portal accounts. */
@Dependent
public class CustomerUserHolder extends EntityHolder<CustomerUser> {

    static final DataKind KIND = DataKind.of("PORTAL_ACCOUNT");

    @Inject LoginRecords logins;

    CustomerUserHolder() {
        super(CustomerUser.class, KIND, "DEFAULT.contract_data");
    }

    @Override
    protected void describe(EntityMap attributes) {
        // A policy that counts from the notice never counts from before the contract's end, which no notice comes after.
        attributes.trigger("contractEndAt", "CONTRACT_END", "NOTICE_GIVEN").trigger("purposeEndedAt", "PURPOSE_ENDED").heldThrough(CustomerHolder.KIND, "customerId");
    }

    /** The row first, because it points to the login. */
    @Override
    public int erase(Due due, Collection<Long> ids) {
        Map<Long, Long> loginOf = byIds(ids).stream().collect(Collectors.toMap(CustomerUser::getId, CustomerUser::getLoginId));
        int gone = super.erase(due, ids);
        byIds(ids).forEach(kept -> loginOf.remove(kept.getId()));
        logins.erase(loginOf.values());
        return gone;
    }

    void leaving(@Observes LoginsLeaving event) {
        sweeper().createUpdate("delete from CustomerUser u where u.loginId in :logins").setParameter("logins", event.logins()).executeUpdate();
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("customer_users", Purpose.ACCOUNT_ACCESS).with(DataCategory.REFERENCE, "customer_id", "login_id")
                .with(DataCategory.EVENT, "created_at", "removed_at", "contract_end_at", "purpose_ended_at").list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        Map<Long, Login> found = logins.find(query).stream().collect(Collectors.toMap(Login::getId, Function.identity()));
        return found.isEmpty() ? List.of() : sweeper().createQuery("select u from CustomerUser u where u.loginId in :logins order by u.id", CustomerUser.class)
                .setParameter("logins", found.keySet()).getResultList().stream()
                .map(user -> new FoundRecord(kind(), user.getId(), found.get(user.getLoginId()).getDisplayName(), user.getCreatedAt())).toList();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        List<CustomerUser> users = byIds(ids);
        Map<Long, Login> byId = logins.byIds(users.stream().map(CustomerUser::getLoginId).toList()).stream().collect(Collectors.toMap(Login::getId, Function.identity()));
        return users.stream().map(user -> {
            Map<String, String> fields = new LinkedHashMap<>(LoginRecords.fields(byId.get(user.getLoginId())));
            if (user.isRemoved()) {
                fields.put("removedAt", user.getRemovedAt().toString());
            }
            return new ExportedRecord(kind(), user.getId(), fields);
        }).toList();
    }
}
