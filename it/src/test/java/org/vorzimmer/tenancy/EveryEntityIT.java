package org.vorzimmer.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.Entities;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;

/** Takes every entity that there is and tries it with another tenant's number, and with none. */
@InContainer
class EveryEntityIT {

    private static final TenantId OWN = new TenantId(900);
    private static final TenantId OTHER = new TenantId(901);
    private static final String DENIED = "command denied to user";

    @Inject TenantEntityManager app;
    @Inject SweepEntityManager sweeper;
    @Inject PlatformEntityManager platform;
    @Inject CurrentTenant tenant;
    @Inject Entities entities;

    private SampleRows rows;

    @BeforeEach
    void makeTenants() {
        rows = new SampleRows();
        rows.tenant(OWN.value());
        rows.tenant(OTHER.value());
    }

    @AfterEach
    void removeRows() {
        rows.close();
    }

    @Test
    void noEntityIsSeenOrTouchedByAnotherTenant() {
        List<EntityType<?>> owned = owned();
        assertThat(owned).hasSizeGreaterThan(20);
        for (EntityType<?> entity : owned) {
            long id = rows.make(SampleRows.tableOf(entity), OWN.value(), Map.of());
            List<List<String>> before = rows.content(SampleRows.tableOf(entity), id);
            for (BoundEntityManager em : List.of(app, sweeper)) {
                invisible(em, entity, id);
                unreachableWithoutTenant(em, entity, id);
            }
            unreachableForThePlatform(entity, id);
            assertThat(rows.content(SampleRows.tableOf(entity), id)).as("%s after all that", entity.getName()).isEqualTo(before).hasSize(1);
            visible(entity, id);
        }
    }

    private List<EntityType<?>> owned() {
        return entities.all().stream().filter(entity -> TenantOwned.class.isAssignableFrom(entity.getJavaType())).toList();
    }

    private void invisible(BoundEntityManager em, EntityType<?> entity, long id) {
        String name = entity.getName();
        tenant.runAs(OTHER, () -> {
            assertThat(tried(em, () -> find(em, entity, id), null)).as("%s: find", name).isNull();
            assertThat(tried(em, () -> select(em, name, id), List.of())).as("%s: select", name).isEmpty();
            assertThat(tried(em, () -> count(em, name, id), 0L)).as("%s: count", name).isZero();
            assertThat(touched(() -> em.createUpdate("update " + name + " e set e.version = 77 where e.id = " + id).executeUpdate())).as("%s: bulk update", name).isZero();
            assertThat(touched(() -> em.createUpdate("delete from " + name + " e where e.id = " + id).executeUpdate())).as("%s: bulk delete", name).isZero();
        });
    }

    private void unreachableWithoutTenant(BoundEntityManager em, EntityType<?> entity, long id) {
        String name = entity.getName();
        List<Callable<?>> ways = List.of(() -> find(em, entity, id), () -> select(em, name, id), () -> count(em, name, id),
                () -> em.createUpdate("update " + name + " e set e.version = 77 where e.id = " + id).executeUpdate(),
                () -> em.createUpdate("delete from " + name + " e where e.id = " + id).executeUpdate());
        ways.forEach(way -> assertThatThrownBy(() -> inTransaction(way)).as(name).isInstanceOf(NoTenantException.class));
    }

    /** Its entity manager names no tenant, so EclipseLink itself refuses. */
    private void unreachableForThePlatform(EntityType<?> entity, long id) {
        String name = entity.getName();
        List<Callable<?>> ways = List.of(() -> platform.find(entity.getJavaType(), id),
                () -> platform.createQuery("select e from " + name + " e", entity.getJavaType()).getResultList(),
                () -> platform.createQuery("select count(e) from " + name + " e", Long.class).getSingleResult(),
                () -> platform.createUpdate("update " + name + " e set e.version = 77 where e.id = " + id).executeUpdate(),
                () -> platform.createUpdate("delete from " + name + " e where e.id = " + id).executeUpdate());
        ways.forEach(way -> assertThatThrownBy(() -> inTransaction(way)).as(name)
                .isInstanceOfAny(IllegalArgumentException.class, PersistenceException.class, IllegalStateException.class));
    }

    private void visible(EntityType<?> entity, long id) {
        tenant.runAs(OWN, () -> {
            assertThat(inTransaction(() -> find(app, entity, id))).as("%s of its own tenant", entity.getName()).isNotNull();
            assertThat(inTransaction(() -> select(app, entity.getName(), id))).hasSize(1);
            assertThat(tried(sweeper, () -> count(sweeper, entity.getName(), id), 1L)).isOne();
        });
    }

    @Test
    void aTransactionKeepsItsTenant() {
        for (BoundEntityManager em : List.of(app, sweeper)) {
            assertThatThrownBy(() -> inTransaction(() -> {
                tenant.callAs(OWN, () -> count(em, "StoredSetting", 1));
                return tenant.callAs(OTHER, () -> count(em, "StoredSetting", 1));
            })).isInstanceOf(TenantSwitchedException.class);
        }
        assertThatThrownBy(() -> inTransaction(() -> {
            tenant.callAs(OWN, () -> count(app, "StoredSetting", 1));
            return tenant.callAs(OTHER, () -> count(sweeper, "StoredSetting", 1));
        })).as("by the other account").isInstanceOf(TenantSwitchedException.class);
    }

    @Test
    void withoutATransactionNothingIsRead() {
        tenant.runAs(OWN, () -> assertThatThrownBy(() -> count(app, "StoredSetting", 1)).isInstanceOf(IllegalStateException.class));
    }

    private static Object find(BoundEntityManager em, EntityType<?> entity, long id) {
        return em.find(entity.getJavaType().asSubclass(TenantOwned.class), id);
    }

    private static List<Object> select(BoundEntityManager em, String name, long id) {
        return new ArrayList<>(em.createQuery("select e from " + name + " e where e.id = :id", Object.class).setParameter("id", id).getResultList());
    }

    private static long count(BoundEntityManager em, String name, long id) {
        return em.createQuery("select count(e) from " + name + " e where e.id = :id", Long.class).setParameter("id", id).getSingleResult();
    }

    /** What a read finds; the sweeper may not even read everything. */
    private <T> T tried(BoundEntityManager em, Callable<T> read, T whenDenied) {
        return em == app ? inTransaction(read) : unlessDenied(read, whenDenied);
    }

    /** Rows that a statement has touched; what the account may not even try touches none. */
    private static int touched(Callable<Integer> statement) {
        return unlessDenied(statement, 0);
    }

    private static <T> T unlessDenied(Callable<T> work, T whenDenied) {
        try {
            return inTransaction(work);
        } catch (PersistenceException | DatabaseException e) {
            assertThat(e).hasMessageContaining(DENIED);
            return whenDenied;
        }
    }
}
