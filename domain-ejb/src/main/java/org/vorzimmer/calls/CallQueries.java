package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.vault.Sealed;

@Dependent
class CallQueries {

    @Inject TenantEntityManager em;

    PhoneCall save(PhoneCall call) {
        em.persist(call);
        em.flush();
        return call;
    }

    void save(CallNote note) {
        em.persist(note);
        em.flush();
    }

    void add(CallEvent event) {
        em.persist(event);
    }

    /** What is asked of the database next sees what was changed until now. */
    void flush() {
        em.flush();
    }

    PhoneCall required(long id) {
        return Optional.ofNullable(em.find(PhoneCall.class, id)).orElseThrow(() -> new NotFoundException(PhoneCall.class, id));
    }

    /** Whoever changes a call waits here for whoever does. */
    PhoneCall locked(long id) {
        return Optional.ofNullable(em.findLocked(PhoneCall.class, id)).orElseThrow(() -> new NotFoundException(PhoneCall.class, id));
    }

    /** A call in the customer's history or trash; the office's open ones are as unknown as another customer's. */
    PhoneCall ofCustomer(long id, CustomerId customer) {
        return known(em.find(PhoneCall.class, id), id, customer);
    }

    /** The same for whoever changes it. */
    PhoneCall lockedOf(long id, CustomerId customer) {
        return known(em.findLocked(PhoneCall.class, id), id, customer);
    }

    private static PhoneCall known(PhoneCall found, long id, CustomerId customer) {
        return Optional.ofNullable(found).filter(call -> call.getCustomerId().equals(customer)
                && (call.getFolder() == PhoneCall.Folder.HISTORY || call.getFolder() == PhoneCall.Folder.TRASH)).orElseThrow(() -> new NotFoundException(PhoneCall.class, id));
    }

    /** An open call that this colleague has. */
    PhoneCall lockedOf(long id, long agent) {
        PhoneCall call = locked(id);
        if (call.getAgentId() == null || call.getAgentId() != agent) {
            throw new ConflictException("calls.notYours", "Call " + id);
        }
        if (!call.isOpen()) {
            throw new ConflictException("calls.over", "Call " + id);
        }
        return call;
    }

    Optional<PhoneCall> byKeyLocked(String key) {
        return em.createNamedQuery(PhoneCall.BY_KEY, PhoneCall.class).setParameter("key", key).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Rings or waits parked, whoever has it; who has waited longest comes first. */
    List<PhoneCall> inStates(List<PhoneCall.State> states, int most) {
        return em.createQuery("select c from PhoneCall c where c.state in :states order by c.rangAt, c.id", PhoneCall.class)
                .setParameter("states", states).setMaxResults(most).getResultList();
    }

    List<PhoneCall> openOf(long agent) {
        return em.createQuery("select c from PhoneCall c where c.agentId = :agent and c.state in :open order by c.rangAt, c.id", PhoneCall.class)
                .setParameter("agent", agent).setParameter("open", List.of(PhoneCall.State.RINGING, PhoneCall.State.TALKING, PhoneCall.State.WRAP_UP)).getResultList();
    }

    /** The last calls of the same caller that are in the customer's history. */
    List<PhoneCall> lastFrom(CustomerId customer, long callerToken, long besides, int most) {
        return em.createQuery("select c from PhoneCall c where c.customerId = :customer and c.callerToken = :token and c.folder = :history and c.id <> :besides"
                + " order by c.rangAt desc, c.id desc", PhoneCall.class).setParameter("customer", customer).setParameter("token", callerToken)
                .setParameter("history", PhoneCall.Folder.HISTORY).setParameter("besides", besides).setMaxResults(most).getResultList();
    }

    /** Calls of which nothing was heard since then. */
    List<Long> silentSince(Instant since, int most) {
        return em.createQuery("select c.id from PhoneCall c where c.state = :ringing and c.lastAt < :since order by c.id", Long.class)
                .setParameter("ringing", PhoneCall.State.RINGING).setParameter("since", since).setMaxResults(most).getResultList();
    }

    /** Missed calls of which only the number is to be kept, once nothing more can be heard of them. */
    List<Long> onlyCounted(Instant until, int most) {
        return em.createQuery("select c.id from PhoneCall c where c.state = :missed and c.folder = :counted and c.lastAt < :until order by c.id", Long.class)
                .setParameter("missed", PhoneCall.State.MISSED).setParameter("counted", PhoneCall.Folder.COUNTED).setParameter("until", until).setMaxResults(most).getResultList();
    }

    void remove(List<Long> calls) {
        em.createUpdate("delete from CallEvent e where e.callId in :calls").setParameter("calls", calls).executeUpdate();
        em.createUpdate("delete from CallNote n where n.callId in :calls").setParameter("calls", calls).executeUpdate();
        em.createUpdate("delete from PhoneCall c where c.id in :calls").setParameter("calls", calls).executeUpdate();
    }

    List<CallEvent> events(long call) {
        return em.createNamedQuery(CallEvent.OF_CALL, CallEvent.class).setParameter("call", call).getResultList();
    }

    Optional<CallNote> note(long call) {
        return em.createNamedQuery(CallNote.OF_CALL, CallNote.class).setParameter("call", call).getResultStream().findFirst();
    }

    /** Whoever saves a draft waits for whoever finishes the note. */
    CallNote noteLocked(long call) {
        return em.createNamedQuery(CallNote.OF_CALL, CallNote.class).setParameter("call", call).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new NotFoundException(CallNote.class, call));
    }

    Map<Long, CallNote> notes(Collection<Long> calls) {
        return calls.isEmpty() ? Map.of() : em.createQuery("select n from CallNote n where n.callId in :calls", CallNote.class).setParameter("calls", calls)
                .getResultStream().collect(Collectors.toMap(CallNote::callId, Function.identity()));
    }

    /** One statement, and false when another window was faster or the note has gone out. */
    boolean saveDraft(long call, int number, NoteInput input, Sealed text) {
        return em.createUpdate("update CallNote n set n.sealedText = :text, n.urgency = :urgency, n.outcome = :outcome, n.typeVersionId = :type,"
                + " n.draftNumber = n.draftNumber + 1 where n.callId = :call and n.draftNumber = :number and n.completedAt is null")
                .setParameter("text", text).setParameter("urgency", input.urgency()).setParameter("outcome", input.outcome()).setParameter("type", input.typeVersion())
                .setParameter("call", call).setParameter("number", number).executeUpdate() == 1;
    }

    void index(PhoneCall call, Collection<Long> tokens) {
        tokens.forEach(token -> em.persist(new CallWord(call, token)));
    }

    /** To be asked behind the customer's lock. */
    CallCount countOf(CustomerId customer, LocalDate day) {
        return em.createQuery("select c from CallCount c where c.customerId = :customer and c.day = :day", CallCount.class)
                .setParameter("customer", customer).setParameter("day", day).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseGet(() -> {
                    CallCount made = new CallCount(customer, day);
                    em.persist(made);
                    return made;
                });
    }

    /** Tells the deletion rules of all calls when the contract ended. */
    void contractEnds(CustomerId customer, Instant at) {
        em.createUpdate("update PhoneCall c set c.contractEndAt = :at where c.customerId = :customer").setParameter("at", at).setParameter("customer", customer).executeUpdate();
    }
}
