package org.vorzimmer.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.vault.KeyId;

@Dependent
class ChatQueries {

    @Inject TenantEntityManager em;

    <T> T save(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    Chat required(long id) {
        return Optional.ofNullable(em.find(Chat.class, id)).orElseThrow(() -> new NotFoundException(Chat.class, id));
    }

    /** Nobody else changes the chat until the transaction ends: its messages are numbered without a gap. */
    Chat locked(long id) {
        return Optional.ofNullable(em.findLocked(Chat.class, id)).orElseThrow(() -> new NotFoundException(Chat.class, id));
    }

    Optional<Chat> bySecret(String hash) {
        return em.createNamedQuery(Chat.BY_SECRET, Chat.class).setParameter("hash", hash).getResultStream().findFirst();
    }

    List<ChatMessage> messages(long chatId) {
        return em.createNamedQuery(ChatMessage.OF_CHAT, ChatMessage.class).setParameter("chat", chatId).getResultList();
    }

    boolean isSaid(long chatId, String submission) {
        return em.createNamedQuery(ChatMessage.SENT, Long.class).setParameter("chat", chatId).setParameter("submission", submission).getSingleResult() > 0;
    }

    long saidSince(long chatId, ChatMessage.Side side, Instant since) {
        return em.createNamedQuery(ChatMessage.SAID_SINCE, Long.class).setParameter("chat", chatId).setParameter("side", side)
                .setParameter("since", since).getSingleResult();
    }

    /** Chats of nobody and of this colleague in which the visitor has the last word. */
    long awaiting(long loginId) {
        return em.createQuery("select count(c) from Chat c where c.state <> :ended and c.awaitingAnswer = true and (c.agentId is null or c.agentId = :login)", Long.class)
                .setParameter("ended", Chat.State.ENDED).setParameter("login", loginId).getSingleResult();
    }

    List<KeyId> keysInUse(Collection<KeyId> asked) {
        return em.createQuery("select c.keyId from Chat c where c.keyId in :asked", KeyId.class).setParameter("asked", asked).getResultList();
    }

    /** Those that wait longest come first. */
    Page<Chat> page(ChatFilter filter, int first, int size) {
        String where = " where " + (filter.ended() ? "c.state = :ended" : "c.state <> :ended")
                + (filter.agentId() == null ? "" : " and c.agentId = :agent")
                + (filter.name() == null ? "" : " and c.visitorName like :name escape '!'");
        String order = filter.ended() ? " order by c.settledAt desc, c.id" : " order by c.awaitingAnswer desc, c.state desc, c.openedAt, c.id";
        long total = filled(em.createQuery("select count(c) from Chat c" + where, Long.class), filter).getSingleResult();
        return new Page<>(filled(em.createQuery("select c from Chat c" + where + order, Chat.class), filter)
                .setFirstResult(first).setMaxResults(size).getResultList(), total);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, ChatFilter filter) {
        query.setParameter("ended", Chat.State.ENDED);
        if (filter.agentId() != null) {
            query.setParameter("agent", filter.agentId());
        }
        if (filter.name() != null) {
            query.setParameter("name", Like.contains(filter.name()));
        }
        return query;
    }
}
