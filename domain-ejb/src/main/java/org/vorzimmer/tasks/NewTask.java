package org.vorzimmer.tasks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A task that somebody in the office writes down.
 *
 * @param assigneeId who shall do it; null while nobody has it
 */
public record NewTask(@NotBlank @Size(max = 160) String title, @Size(max = 2000) String note, @NotNull Instant dueAt, Long assigneeId) {
}
