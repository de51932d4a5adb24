package org.vorzimmer.security;

import static org.vorzimmer.personaldata.DataCategory.CONTACT;
import static org.vorzimmer.personaldata.DataCategory.CREDENTIAL;
import static org.vorzimmer.personaldata.DataCategory.EVENT;
import static org.vorzimmer.personaldata.DataCategory.IDENTITY;
import static org.vorzimmer.personaldata.DataCategory.REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vorzimmer.notification.OutboxSweep;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;

/** Logins of staff as personal data: gone the day after the last one, with all that hangs on them. */
@ApplicationScoped
public class StaffAccounts extends EntityHolder<Login> {

    @Inject OutboxSweep outbox;
    @Inject Event<LoginsLeaving> leaving;

    public StaffAccounts() {
        super(Login.class, DataKind.of("STAFF_ACCOUNT"), "DEFAULT.staff_account");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("leftAt", "STAFF_LEFT")
                .only("exists (select r.id from LoginRole r where r.login = e and r.role not in ('CUSTOMER_ADMIN', 'CUSTOMER_USER'))");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<Login> rows) {
        leaving.fire(new LoginsLeaving(Set.copyOf(ids)));
        for (String child : List.of("LoginRole c where c.login.id", "LoginSession c where c.login.id", "LoginToken c where c.login.id",
                "LoginEvent c where c.loginId", "RecoveryCode c where c.loginId")) {
            sweeper().createUpdate("delete from " + child + " in :ids").setParameter("ids", ids).executeUpdate();
        }
        outbox.eraseAbout(LoginLinks.ABOUT, ids);
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("logins", Purpose.ACCOUNT_ACCESS).with(IDENTITY, "login_name", "display_name").with(CONTACT, "email", "language")
                .with(CREDENTIAL, "password_hash", "password_temporary", "password_valid_until", "totp_secret", "totp_last_step")
                .with(EVENT, "status", "ends_on", "left_at", "failed_tries", "blocked_until", "totp_confirmed_at", "created_at")
                .and("login_roles", Purpose.ACCOUNT_ACCESS).with(REFERENCE, "login_id").with(IDENTITY, "role_name")
                .and("recovery_codes", Purpose.ACCOUNT_ACCESS).with(REFERENCE, "login_id").with(CREDENTIAL, "code_hash").with(EVENT, "created_at").list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return sweeper().createQuery("select l from Login l where l.loginName = :email or lower(l.displayName) = :name order by l.id", Login.class)
                .setParameter("email", query.email().orElse("").toLowerCase(Locale.ROOT))
                .setParameter("name", query.name().orElse("").toLowerCase(Locale.ROOT)).getResultStream()
                .map(login -> new FoundRecord(kind(), login.getId(), login.getDisplayName(), login.getCreatedAt())).toList();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(login -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("loginName", login.getLoginName());
            fields.put("email", login.getEmail().value());
            fields.put("displayName", login.getDisplayName());
            fields.put("roles", String.join(", ", login.getRoles()));
            fields.put("createdAt", login.getCreatedAt().toString());
            return new ExportedRecord(kind(), login.getId(), fields);
        }).toList();
    }
}
