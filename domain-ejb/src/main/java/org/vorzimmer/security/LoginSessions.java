package org.vorzimmer.security;

import static org.vorzimmer.personaldata.DataCategory.EVENT;
import static org.vorzimmer.personaldata.DataCategory.REFERENCE;
import static org.vorzimmer.personaldata.DataCategory.TECHNICAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;

/** Sessions as personal data: gone half an hour after their end. */
@ApplicationScoped
public class LoginSessions extends EntityHolder<LoginSession> {

    public LoginSessions() {
        super(LoginSession.class, DataKind.of("LOGIN_SESSION"), "DEFAULT.session");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("endedAt", "SESSION_END");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("login_sessions", Purpose.SECURITY).with(REFERENCE, "login_id").with(TECHNICAL, "device")
                .with(EVENT, "stage", "started_at", "last_seen_at", "ended_at").list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.email().map(email -> sweeper().createQuery("select s from LoginSession s where s.login.loginName = :name", LoginSession.class)
                .setParameter("name", email.toLowerCase(Locale.ROOT)).getResultStream()
                .map(session -> new FoundRecord(kind(), session.getId(), session.getDevice(), session.getStartedAt())).toList()).orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(session -> new ExportedRecord(kind(), session.getId(), Map.of("device", session.getDevice(),
                "startedAt", session.getStartedAt().toString(), "lastSeenAt", session.getLastSeenAt().toString()))).toList();
    }
}
