package org.vorzimmer.security;

import static org.vorzimmer.personaldata.DataCategory.EVENT;
import static org.vorzimmer.personaldata.DataCategory.REFERENCE;

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

/** What happened to logins, as personal data: kept for the defence against attacks, then gone. */
@ApplicationScoped
public class LoginEvents extends EntityHolder<LoginEvent> {

    public LoginEvents() {
        super(LoginEvent.class, DataKind.of("LOGIN_EVENT"), "SYS.login_event");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("occurredAt", "LOGIN_EVENT");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("login_events", Purpose.SECURITY).with(REFERENCE, "login_id").with(EVENT, "kind", "occurred_at").list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.email().map(email -> sweeper().createQuery(
                        "select e from LoginEvent e where e.loginId in (select l.id from Login l where l.loginName = :name)", LoginEvent.class)
                .setParameter("name", email.toLowerCase(Locale.ROOT)).getResultStream()
                .map(event -> new FoundRecord(kind(), event.getId(), event.getKind().name(), event.getOccurredAt())).toList()).orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(event -> new ExportedRecord(kind(), event.getId(),
                Map.of("event", event.getKind().name(), "occurredAt", event.getOccurredAt().toString()))).toList();
    }
}
