package org.vorzimmer.personaldata;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.tenancy.TenantOwned;

/**
 * A holder whose records are rows of one entity: the feature says what is what ({@link EntityMap}), the queries are written here once.
 *
 * <p>Erasing locks the rows that are still due, lets the subclass remove what hangs on them, and deletes them by a statement that repeats
 * the condition. All of it works through the sweeper's account.
 *
 * @param <E> the entity
 */
public abstract class EntityHolder<E extends TenantOwned> implements PersonalDataHolder {

    @Inject SweepEntityManager em;

    private final Class<E> entity;
    private final DataKind kind;
    private final Optional<String> fallbackRule;
    private final EntityMap map = new EntityMap();

    /** Called by subclasses; {@code fallbackRule} may be null for data that only a preset can allow. */
    protected EntityHolder(Class<E> entity, DataKind kind, String fallbackRule) {
        this.entity = entity;
        this.kind = kind;
        this.fallbackRule = Optional.ofNullable(fallbackRule);
        describe(map);
    }

    /** Says which attributes tell what; called once, before the subclass's own fields are set. */
    protected abstract void describe(EntityMap attributes);

    /** Removes what hangs on these rows (they are locked and will be deleted next): children, files, keys. */
    protected void eraseChildren(List<Long> ids, List<E> rows) {
        // most kinds stand alone
    }

    /** For the subclass's own statements on children. */
    protected final SweepEntityManager sweeper() {
        return em;
    }

    @Override
    public final DataKind kind() {
        return kind;
    }

    @Override
    public final Set<String> triggers() {
        return Set.copyOf(map.triggers());
    }

    @Override
    public final Optional<String> fallbackRule() {
        return fallbackRule;
    }

    @Override
    public long total() {
        return em.createQuery("select count(e) from " + entity.getSimpleName() + " e where " + map.only().orElse("1 = 1"), Long.class).getSingleResult();
    }

    @Override
    public long count(Due due) {
        DueClause clause = new DueClause(kind, map, due);
        return clause.bind(em.createQuery("select count(e) from " + entity.getSimpleName() + " e where " + clause.free(), Long.class)).getSingleResult();
    }

    @Override
    public Map<HoldType, Long> held(Due due) {
        DueClause clause = new DueClause(kind, map, due);
        Map<HoldType, Long> held = new EnumMap<>(HoldType.class);
        clause.bind(em.createQuery("select h.type, count(distinct e.id) from " + entity.getSimpleName() + " e, HeldRecord h where " + clause.held()
                + " and " + clause.due() + " group by h.type", Object[].class)).getResultList()
                .forEach(row -> held.put((HoldType) row[0], (Long) row[1]));
        return held;
    }

    @Override
    public List<Long> next(Due due, long above, int most) {
        DueClause clause = new DueClause(kind, map, due);
        return clause.bind(em.createQuery("select e.id from " + entity.getSimpleName() + " e where e.id > :above and " + clause.free() + " order by e.id",
                Long.class)).setParameter("above", above).setMaxResults(most).getResultList();
    }

    @Override
    public int erase(Due due, Collection<Long> ids) {
        List<E> rows = lockDue(due, ids);
        if (rows.isEmpty()) {
            return 0;
        }
        List<Long> still = rows.stream().map(TenantOwned::getId).toList();
        eraseChildren(still, rows);
        em.flush();
        DueClause clause = new DueClause(kind, map, due);
        int gone = clause.bind(em.createUpdate("delete from " + entity.getSimpleName() + " e where e.id in :ids and " + clause.stillFree()))
                .setParameter("ids", still).executeUpdate();
        if (gone != still.size()) {
            // a hold came between lock and deletion: the children must stay too, so the whole batch is taken back
            throw new IllegalStateException("Only " + gone + " of " + still.size() + " rows of " + kind + " were still due");
        }
        em.clear();
        return gone;
    }

    /** Does something else than erasing to those rows that are still due; returns how many. */
    protected final int eachDue(Due due, Collection<Long> ids, Consumer<E> verb) {
        List<E> rows = lockDue(due, ids);
        rows.forEach(verb);
        em.flush();
        return rows.size();
    }

    /** Rows by number, for exports. */
    protected final List<E> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of()
                : em.createQuery("select e from " + entity.getSimpleName() + " e where e.id in :ids order by e.id", entity).setParameter("ids", ids).getResultList();
    }

    private List<E> lockDue(Due due, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        DueClause clause = new DueClause(kind, map, due);
        return clause.bind(em.createQuery("select e from " + entity.getSimpleName() + " e where e.id in :ids and " + clause.free() + " order by e.id", entity))
                .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
