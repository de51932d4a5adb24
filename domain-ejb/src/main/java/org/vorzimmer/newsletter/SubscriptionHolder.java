package org.vorzimmer.newsletter;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vorzimmer.consents.FormConsents;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.Like;

/** What confirmed and unconfirmed subscriptions have in common: mails go along, what was sent only counts, the proof becomes evidence. */
abstract class SubscriptionHolder extends EntityHolder<Subscription> {

    @Inject FormConsents consents;
    @Inject @Any Instance<Companion> companions;
    @Inject Clock clock;

    SubscriptionHolder(DataKind kind, String fallbackRule) {
        super(Subscription.class, kind, fallbackRule);
    }

    /** JPQL condition that tells this kind's rows from the other's. */
    abstract String own(String alias);

    @Override
    protected void eraseChildren(List<Long> ids, List<Subscription> rows) {
        consents.recordsErased(SubscribeService.OBJECT_KIND, ids);
        companions.forEach(companion -> companion.eraseAbout(SubscribeService.OBJECT_KIND, ids));
        sweeper().createUpdate("update Delivery d set d.subscriptionId = null, d.messageId = null where d.subscriptionId in :ids").setParameter("ids", ids).executeUpdate();
        sweeper().createUpdate("update Proof p set p.endedAt = :now where p.subscriptionNo in :ids and p.endedAt is null")
                .setParameter("ids", ids).setParameter("now", clock.instant()).executeUpdate();
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("newsletter_subscriptions", Purpose.MARKETING_WITH_CONSENT)
                .with(DataCategory.CONTACT, "email")
                .with(DataCategory.IDENTITY, "person_name")
                .with(DataCategory.EVENT, "state", "language", "requested_at", "confirmed_at", "unsubscribed_at", "last_notice_at", "soft_bounces", "bounced_at")
                .and("newsletter_deliveries", Purpose.MARKETING_WITH_CONSENT)
                .with(DataCategory.REFERENCE, "issue_id", "subscription_id", "message_id")
                .with(DataCategory.EVENT, "state", "queued_at")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        StringBuilder where = new StringBuilder("1 = 0");
        query.email().ifPresent(mail -> where.append(" or s.emailText = :email"));
        query.name().ifPresent(name -> where.append(" or s.name like :name escape '!'"));
        var search = sweeper().createQuery("select s from Subscription s where (" + where + ") and " + own("s") + " order by s.id", Subscription.class);
        query.email().ifPresent(mail -> search.setParameter("email", mail.strip().toLowerCase(Locale.ROOT)));
        query.name().ifPresent(name -> search.setParameter("name", Like.contains(name)));
        return search.getResultStream().map(one -> new FoundRecord(kind(), one.getId(), one.getEmail().value(), one.getRequestedAt())).toList();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(one -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("email", one.getEmail().value());
            if (one.getName() != null) {
                fields.put("name", one.getName());
            }
            fields.put("language", one.getLanguage().getTag());
            fields.put("state", one.getState().name());
            fields.put("requested", one.getRequestedAt().toString());
            if (one.getConfirmedAt() != null) {
                fields.put("confirmed", one.getConfirmedAt().toString());
            }
            return new ExportedRecord(kind(), one.getId(), fields);
        }).toList();
    }
}
