package org.vorzimmer.security;

import static org.vorzimmer.personaldata.DataCategory.CONTACT;
import static org.vorzimmer.personaldata.DataCategory.CREDENTIAL;
import static org.vorzimmer.personaldata.DataCategory.EVENT;
import static org.vorzimmer.personaldata.DataCategory.IDENTITY;
import static org.vorzimmer.personaldata.DataCategory.REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.personaldata.Companion;
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

    /** Kind of the logins that work for the tenant, for those who have something that belongs to one. */
    public static final String OBJECT_KIND = "login";

    @Inject LoginRecords records;
    @Inject @Any Instance<Companion> companions;

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
        records.eraseWhatHangsOn(ids);
    }

    @Override
    public List<PersonalColumn> columns() {
        List<PersonalColumn> columns = new ArrayList<>(PersonalColumn.in("logins", Purpose.ACCOUNT_ACCESS).with(IDENTITY, "login_name", "display_name").with(CONTACT, "email", "language")
                .with(CREDENTIAL, "password_hash", "password_temporary", "password_valid_until", "totp_secret", "totp_last_step")
                .with(EVENT, "status", "suspended", "ends_on", "left_at", "failed_tries", "blocked_until", "totp_confirmed_at", "created_at")
                .and("login_roles", Purpose.ACCOUNT_ACCESS).with(REFERENCE, "login_id").with(IDENTITY, "role_name")
                .and("recovery_codes", Purpose.ACCOUNT_ACCESS).with(REFERENCE, "login_id").with(CREDENTIAL, "code_hash").with(EVENT, "created_at").list());
        companions.forEach(companion -> columns.addAll(companion.columnsAbout(OBJECT_KIND)));
        return columns;
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return records.find(query).stream().filter(login -> !CustomerLogins.ROLES.containsAll(login.getRoles()))
                .map(login -> new FoundRecord(kind(), login.getId(), login.getDisplayName(), login.getCreatedAt())).toList();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(login -> {
            Map<String, String> fields = new LinkedHashMap<>(LoginRecords.fields(login));
            companions.forEach(companion -> fields.putAll(companion.exportAbout(OBJECT_KIND, login.getId())));
            return new ExportedRecord(kind(), login.getId(), fields);
        }).toList();
    }
}
