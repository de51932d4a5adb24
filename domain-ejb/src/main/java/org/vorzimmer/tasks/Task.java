package org.vorzimmer.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** Something that somebody in the office has to do by a certain time, about one record or about nothing in particular. */
@Entity
@Table(name = "tasks")
public class Task extends TenantOwned {

    static final String GENERAL = "GENERAL";

    /** Open until somebody says it is done. */
    public enum State { OPEN, CLOSED }

    /** What is to be done; a feature brings its own kinds, such as {@code LEAD_ANSWER}. */
    @NotBlank @Size(max = 40) @Column(updatable = false)
    private String kind;

    @NotBlank @Size(max = 160)
    private String title;

    @Size(max = 2000)
    private String note;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "task_state")
    private State state;

    @NotNull @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "assignee_id")
    private Long assigneeId;

    @Size(max = 40) @Column(name = "about_kind", updatable = false)
    private String aboutKind;

    @Column(name = "about_id", updatable = false)
    private Long aboutId;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    protected Task() {
    } // for JPA

    Task(String kind, String title, Instant dueAt, About about, Instant now) {
        this.kind = kind;
        this.title = title;
        this.dueAt = dueAt;
        this.state = State.OPEN;
        this.createdAt = now;
        if (about != null) {
            this.aboutKind = about.kind();
            this.aboutId = about.id();
        }
    }

    void describe(String newTitle, String newNote) {
        title = newTitle;
        note = newNote;
    }

    void assign(Long loginId) {
        assigneeId = loginId;
    }

    void dueAt(Instant newDue) {
        dueAt = newDue;
    }

    /** Closing what is closed changes nothing: the first end counts. */
    void close(Long loginId, Instant now) {
        if (state == State.OPEN) {
            state = State.CLOSED;
            closedAt = now;
            closedBy = loginId;
        }
    }

    void reopen() {
        state = State.OPEN;
        closedAt = null;
        closedBy = null;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isOverdue(Instant now) {
        return isOpen() && dueAt.isBefore(now);
    }

    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getNote() {
        return note;
    }

    public State getState() {
        return state;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Long getAssigneeId() {
        return assigneeId;
    }

    public String getAboutKind() {
        return aboutKind;
    }

    public Long getAboutId() {
        return aboutId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public Long getClosedBy() {
        return closedBy;
    }
}
