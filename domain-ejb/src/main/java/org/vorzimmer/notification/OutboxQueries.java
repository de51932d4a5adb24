package org.vorzimmer.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.notification.OutboxMessage.State;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class OutboxQueries {

    @Inject TenantEntityManager em;

    long save(OutboxMessage message) {
        em.persist(message);
        em.flush();
        return message.getId();
    }

    List<Long> due(Instant now, int most) {
        return em.createNamedQuery(OutboxMessage.DUE, Long.class).setParameter("now", now).setMaxResults(most).getResultList();
    }

    Optional<OutboxMessage> locked(long id) {
        return Optional.ofNullable(em.findLocked(OutboxMessage.class, id));
    }

    Page<OutboxMessage> page(Optional<State> state, int first, int size) {
        String where = state.isPresent() ? " where m.state = :state" : "";
        var rows = em.createQuery("select m from OutboxMessage m" + where + " order by m.createdAt desc, m.id desc", OutboxMessage.class)
                .setFirstResult(first).setMaxResults(size);
        var total = em.createQuery("select count(m) from OutboxMessage m" + where, Long.class);
        state.ifPresent(wanted -> {
            rows.setParameter("state", wanted);
            total.setParameter("state", wanted);
        });
        return new Page<>(rows.getResultList(), total.getSingleResult());
    }

    int deleteWaiting(String aboutKind, long aboutId) {
        return em.createUpdate("delete from OutboxMessage m where m.aboutKind = :kind and m.aboutId = :id and m.state = :waiting")
                .setParameter("kind", aboutKind).setParameter("id", aboutId).setParameter("waiting", State.WAITING).executeUpdate();
    }

    /** The youngest mail about something that has one of these numbers and went to this address. */
    Optional<AnsweredMail> answered(List<String> messageIds, EmailAddress sender) {
        return em.createNamedQuery(OutboxMessage.BY_NUMBER, OutboxMessage.class).setParameter("numbers", messageIds).getResultStream()
                .filter(message -> message.aboutId() != null && message.getRecipient().loginKey().equals(sender.loginKey())).findFirst()
                .map(message -> new AnsweredMail(message.getPurpose(), message.aboutKind(), message.aboutId()));
    }

    long count(State state) {
        return em.createQuery("select count(m) from OutboxMessage m where m.state = :state", Long.class).setParameter("state", state).getSingleResult();
    }
}
