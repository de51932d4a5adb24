package org.vorzimmer.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.tenancy.TenantOwned;

/** One newsletter: written, tried, and sent once to everybody who had confirmed when it began to leave. */
@Entity
@Table(name = "newsletter_issues")
public class Issue extends TenantOwned {

    static final int LONGEST_SUBJECT = 160;
    static final int LONGEST_BODY = 50_000;

    /** Only a draft can be changed; sending ends as sent or stopped. */
    public enum State { DRAFT, SCHEDULED, SENDING, SENT, STOPPED }

    @NotNull @Enumerated(EnumType.STRING)
    private State state;

    @NotNull @Enumerated(EnumType.STRING)
    private TextLanguage language;

    @NotBlank @Size(max = LONGEST_SUBJECT)
    private String subject;

    @NotBlank @Size(max = LONGEST_BODY)
    private String body;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "send_at")
    private Instant sendAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** How many there were when it began to leave. */
    private int recipients;

    protected Issue() {
    } // for JPA

    Issue(TextLanguage language, String subject, String body, Instant now) {
        this.state = State.DRAFT;
        this.language = language;
        this.subject = subject;
        this.body = body;
        this.createdAt = now;
    }

    void write(TextLanguage newLanguage, String newSubject, String newBody) {
        require(state == State.DRAFT);
        language = newLanguage;
        subject = newSubject;
        body = newBody;
    }

    boolean says(TextLanguage inLanguage, String underSubject, String text) {
        return language == inLanguage && subject.equals(underSubject) && body.equals(text);
    }

    void schedule(Instant at) {
        require(state == State.DRAFT);
        state = State.SCHEDULED;
        sendAt = at;
    }

    boolean isDue(Instant now) {
        return state == State.SENDING || state == State.SCHEDULED && !sendAt.isAfter(now);
    }

    /** @param count how many will get it */
    void begin(int count, Instant now) {
        state = State.SENDING;
        startedAt = now;
        recipients = count;
    }

    void finish(Instant now) {
        state = State.SENT;
        endedAt = now;
    }

    /** What has not begun becomes a draft again; what has begun ends here. */
    void stop(Instant now) {
        require(state == State.SCHEDULED || state == State.SENDING);
        if (state == State.SCHEDULED) {
            state = State.DRAFT;
            sendAt = null;
        } else {
            state = State.STOPPED;
            endedAt = now;
        }
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new ConflictException("newsletter.issue.stateWrong", "Issue " + getId() + " is " + state);
        }
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isStoppable() {
        return state == State.SCHEDULED || state == State.SENDING;
    }

    public State getState() {
        return state;
    }

    public TextLanguage getLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSendAt() {
        return sendAt;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public int getRecipients() {
        return recipients;
    }
}
