package org.vorzimmer.instructions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.tenancy.TenantOwned;

@Dependent
class InstructionQueries {

    @Inject TenantEntityManager em;

    <T extends TenantOwned> T save(T row) {
        em.persist(row);
        em.flush(); // rows that hang on it name its number
        return row;
    }

    List<Instruction> of(CustomerId customer) {
        return em.createNamedQuery(Instruction.OF_CUSTOMER, Instruction.class).setParameter("customer", customer).getResultList();
    }

    List<Instruction> releasedOf(CustomerId customer) {
        return em.createNamedQuery(Instruction.RELEASED_OF, Instruction.class).setParameter("customer", customer).getResultList();
    }

    /** Somebody else's is as unknown as one that never was. */
    Instruction required(CustomerId customer, long id) {
        return Optional.ofNullable(em.findLocked(Instruction.class, id)).filter(found -> found.belongsTo(customer))
                .orElseThrow(() -> new NotFoundException(Instruction.class, id));
    }

    List<InstructionVersion> current(Collection<Instruction> instructions) {
        return instructions.isEmpty() ? List.of() : em.createNamedQuery(InstructionVersion.CURRENT_OF, InstructionVersion.class)
                .setParameter("instructions", instructions.stream().map(Instruction::getId).toList()).getResultList();
    }

    List<InstructionVersion> versions(Instruction instruction) {
        return em.createNamedQuery(InstructionVersion.OF_INSTRUCTION, InstructionVersion.class).setParameter("instruction", instruction.getId()).getResultList();
    }

    /** Gone with all its versions and numbers. */
    void remove(Instruction instruction) {
        versions(instruction).forEach(this::removeVersion);
        em.remove(instruction);
        em.flush();
    }

    void removeVersion(InstructionVersion version) {
        em.remove(version);
        em.flush();
    }

    /** Statuses that hold now or may hold later, in the order of their begin. */
    List<Availability> living(CustomerId customer, Instant now) {
        return em.createNamedQuery(Availability.LIVING_OF, Availability.class).setParameter("customer", customer).setParameter("now", now)
                .setParameter("yesterday", Berlin.dayOf(now).minusDays(1)).getResultList();
    }

    Availability requiredStatus(CustomerId customer, long id) {
        return Optional.ofNullable(em.findLocked(Availability.class, id)).filter(found -> found.belongsTo(customer))
                .orElseThrow(() -> new NotFoundException(Availability.class, id));
    }

    void remove(Availability status) {
        em.remove(status);
        em.flush();
    }

    /** What was over before the instant and never comes again. */
    void removeOver(CustomerId customer, Instant before) {
        em.createUpdate("delete from Availability a where a.customerId = :customer and a.until < :before and (a.repeat = :never or a.repeatUntil < :day)")
                .setParameter("customer", customer).setParameter("before", before).setParameter("never", Repeat.NEVER)
                .setParameter("day", Berlin.dayOf(before)).executeUpdate();
    }

    void contractEnds(CustomerId customer, Instant at) {
        of(customer).forEach(instruction -> instruction.contractEnds(at));
        em.createQuery("select a from Availability a where a.customerId = :customer", Availability.class).setParameter("customer", customer).getResultList()
                .forEach(status -> status.contractEnds(at));
    }
}
