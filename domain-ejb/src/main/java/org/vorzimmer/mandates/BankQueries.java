package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.PlatformEntityManager;

@Dependent
class BankQueries {

    @Inject PlatformEntityManager em;

    void save(BankFile file, List<BankFileContent.Bank> banks) {
        em.persist(file);
        em.flush();
        banks.forEach(bank -> em.persist(new BankEntry(file.getId(), bank)));
        em.flush();
    }

    /** Two people who press the same button wait for each other. */
    Optional<BankFile> byId(long id) {
        return Optional.ofNullable(em.findLocked(BankFile.class, id));
    }

    List<BankFile> all() {
        return em.createQuery("select f from BankFile f order by f.validFrom desc, f.id desc", BankFile.class).getResultList();
    }

    /** The list that names are shown from on that day: the newest adopted one, if it is not too old. */
    Optional<BankFile> inUse(LocalDate day) {
        return em.createQuery("select f from BankFile f where f.state = org.vorzimmer.mandates.BankFile.State.ADOPTED and f.validFrom <= :day"
                + " order by f.validFrom desc, f.id desc", BankFile.class).setParameter("day", day).setMaxResults(1).getResultStream().findFirst()
                .filter(file -> BankFile.isFresh(file.getValidFrom(), day));
    }

    Optional<BankEntry> bank(long fileId, String code) {
        return em.createQuery("select b from BankEntry b where b.fileId = :file and b.code = :code", BankEntry.class)
                .setParameter("file", fileId).setParameter("code", code).getResultStream().findFirst();
    }

    void remove(BankFile file) {
        em.createUpdate("delete from BankEntry b where b.fileId = :file").setParameter("file", file.getId()).executeUpdate();
        em.remove(file);
        em.flush();
    }
}
