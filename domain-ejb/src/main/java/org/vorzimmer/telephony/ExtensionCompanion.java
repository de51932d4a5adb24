package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.security.LoginsLeaving;
import org.vorzimmer.security.StaffAccounts;
import org.vorzimmer.tenancy.SweepEntityManager;

/** A colleague's extension is a part of the account: shown with it, and gone with it; calls that the colleague took forget who it was. */
@Dependent
public class ExtensionCompanion implements Companion {

    @Inject SweepEntityManager em;

    void leaving(@Observes LoginsLeaving event) {
        em.createUpdate("delete from AgentExtension e where e.loginId in :logins").setParameter("logins", event.logins()).executeUpdate();
        em.createUpdate("update TelephonyCall c set c.agentLogin = null where c.agentLogin in :logins").setParameter("logins", event.logins()).executeUpdate();
    }

    /** What hangs on a login goes when {@link LoginsLeaving} says so. */
    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        return 0;
    }

    @Override
    public List<PersonalColumn> columnsAbout(String objectKind) {
        return StaffAccounts.OBJECT_KIND.equals(objectKind) ? PersonalColumn.in("agent_extensions", Purpose.WORK_ORGANISATION)
                .with(DataCategory.REFERENCE, "login_id").with(DataCategory.CONTACT, "extension").list() : List.of();
    }

    @Override
    public Map<String, String> exportAbout(String objectKind, long id) {
        return StaffAccounts.OBJECT_KIND.equals(objectKind) ? em.createQuery("select e from AgentExtension e where e.loginId = :login", AgentExtension.class)
                .setParameter("login", id).getResultStream().findFirst().map(one -> Map.of("extension", one.getExtension())).orElse(Map.of()) : Map.of();
    }
}
