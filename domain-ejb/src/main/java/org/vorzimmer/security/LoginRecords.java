package org.vorzimmer.security;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vorzimmer.notification.OutboxSweep;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.tenancy.SweepEntityManager;

/** Logins as personal data, by the sweeper's account: for the holders of whoever has logins. */
@Dependent
public class LoginRecords {

    @Inject SweepEntityManager em;
    @Inject OutboxSweep outbox;
    @Inject Event<LoginsLeaving> leaving;

    /** Logins that may be this person's, of staff and of customers. */
    public List<Login> find(PersonQuery query) {
        return em.createQuery("select l from Login l where l.loginName = :email or lower(l.displayName) = :name order by l.id", Login.class)
                .setParameter("email", query.email().orElse("").toLowerCase(Locale.ROOT))
                .setParameter("name", query.name().orElse("").toLowerCase(Locale.ROOT)).getResultList();
    }

    public List<Login> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select l from Login l where l.id in :ids order by l.id", Login.class).setParameter("ids", ids).getResultList();
    }

    /** What a person gets of the own login. */
    public static Map<String, String> fields(Login login) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("loginName", login.getLoginName());
        fields.put("email", login.getEmail().value());
        fields.put("displayName", login.getDisplayName());
        fields.put("roles", String.join(", ", login.getRoles()));
        fields.put("createdAt", login.getCreatedAt().toString());
        return fields;
    }

    /** Takes the logins away with all that hangs on them. */
    public void erase(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        eraseWhatHangsOn(ids);
        em.createUpdate("delete from Login l where l.id in :ids").setParameter("ids", ids).executeUpdate();
    }

    void eraseWhatHangsOn(Collection<Long> ids) {
        leaving.fire(new LoginsLeaving(Set.copyOf(ids)));
        for (String child : List.of("LoginRole c where c.login.id", "LoginSession c where c.login.id", "LoginToken c where c.login.id",
                "LoginEvent c where c.loginId", "RecoveryCode c where c.loginId")) {
            em.createUpdate("delete from " + child + " in :ids").setParameter("ids", ids).executeUpdate();
        }
        outbox.eraseAbout(LoginLinks.ABOUT, ids);
    }
}
