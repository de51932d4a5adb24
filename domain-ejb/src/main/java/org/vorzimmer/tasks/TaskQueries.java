package org.vorzimmer.tasks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class TaskQueries {

    @Inject TenantEntityManager em;

    Task save(Task task) {
        em.persist(task);
        em.flush(); // the id is needed by the caller
        return task;
    }

    Optional<Task> byId(long id) {
        return Optional.ofNullable(em.findLocked(Task.class, id));
    }

    List<Task> openAbout(About about) {
        return em.createQuery("select t from Task t where t.aboutKind = :kind and t.aboutId = :id and t.state = :open order by t.dueAt, t.id", Task.class)
                .setParameter("kind", about.kind()).setParameter("id", about.id()).setParameter("open", Task.State.OPEN).getResultList();
    }

    Page<Task> page(TaskFilter filter, Long me, Instant now, int first, int size) {
        String condition = condition(filter);
        boolean closed = filter.scope() == TaskFilter.Scope.CLOSED;
        List<Task> rows = bind(em.createQuery("select t from Task t where " + condition
                + (closed ? " order by t.closedAt desc, t.id desc" : " order by t.state desc, t.dueAt, t.id"), Task.class), filter, me, now)
                .setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, count(filter, me, now));
    }

    long count(TaskFilter filter, Long me, Instant now) {
        return bind(em.createQuery("select count(t) from Task t where " + condition(filter), Long.class), filter, me, now).getSingleResult();
    }

    private static String condition(TaskFilter filter) {
        String scope = switch (filter.scope()) {
            case OPEN -> "t.state = :state";
            case MINE -> "t.state = :state and t.assigneeId = :me";
            case UNASSIGNED -> "t.state = :state and t.assigneeId is null";
            case OVERDUE -> "t.state = :state and t.dueAt < :now";
            case CLOSED -> "t.state = :state";
            case ALL -> "t.state is not null";
        };
        return filter.text() == null ? scope : scope + " and t.title like :text escape '!'";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, TaskFilter filter, Long me, Instant now) {
        if (filter.scope() != TaskFilter.Scope.ALL) {
            query.setParameter("state", filter.scope() == TaskFilter.Scope.CLOSED ? Task.State.CLOSED : Task.State.OPEN);
        }
        if (filter.scope() == TaskFilter.Scope.MINE) {
            query.setParameter("me", me);
        }
        if (filter.scope() == TaskFilter.Scope.OVERDUE) {
            query.setParameter("now", now);
        }
        if (filter.text() != null) {
            query.setParameter("text", Like.contains(filter.text()));
        }
        return query;
    }
}
