package org.vorzimmer.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final Task task = new Task(Task.GENERAL, "Angebot schreiben", NOW.plusSeconds(3600), new About("CONTACT_LEAD", 7), NOW);

    @Test
    void isOverdueOnlyWhileItIsOpen() {
        assertThat(task.isOverdue(NOW)).isFalse();
        assertThat(task.isOverdue(NOW.plusSeconds(3601))).isTrue();
        task.close(5L, NOW.plusSeconds(10));
        assertThat(task.isOverdue(NOW.plusSeconds(3601))).isFalse();
    }

    @Test
    void theFirstCloseCounts() {
        task.close(5L, NOW.plusSeconds(10));
        task.close(6L, NOW.plusSeconds(20));
        assertThat(task.getClosedAt()).isEqualTo(NOW.plusSeconds(10));
        assertThat(task.getClosedBy()).isEqualTo(5L);
    }

    @Test
    void reopeningForgetsTheEnd() {
        task.close(5L, NOW);
        task.reopen();
        assertThat(task.isOpen()).isTrue();
        assertThat(task.getClosedAt()).isNull();
        assertThat(task.getClosedBy()).isNull();
    }

    @Test
    void blankSearchIsNoSearch() {
        assertThat(new TaskFilter(TaskFilter.Scope.ALL, "  ").text()).isNull();
        assertThat(new TaskFilter(TaskFilter.Scope.ALL, " a ").text()).isEqualTo("a");
    }
}
