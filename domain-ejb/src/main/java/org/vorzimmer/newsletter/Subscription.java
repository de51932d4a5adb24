package org.vorzimmer.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantOwned;

/** One address that gets the newsletter, or has asked for it; gone in the moment of unsubscribing unless a hold keeps it. */
@Entity
@Table(name = "newsletter_subscriptions")
@NamedQuery(name = Subscription.BY_EMAIL, query = "select s from Subscription s where s.email = :email")
public class Subscription extends TenantOwned {

    static final String BY_EMAIL = "Subscription.byEmail";

    /** So often may mail come back for a while before nothing more is sent. */
    static final int MOST_SOFT_BOUNCES = 3;

    /** Requested: the link was not pressed yet. Paused: too often away. Bounced: the address does not exist. Only confirmed ones get mail. */
    public enum State { REQUESTED, CONFIRMED, PAUSED, BOUNCED, UNSUBSCRIBED }

    @NotNull @Enumerated(EnumType.STRING)
    private State state;

    @NotNull @Column(updatable = false)
    private EmailAddress email;

    /** The same column once more, as text: a converted attribute takes no LIKE. */
    @Column(name = "email", insertable = false, updatable = false)
    private String emailText;

    @Size(max = 120) @Column(name = "person_name")
    private String name;

    @NotNull @Enumerated(EnumType.STRING)
    private TextLanguage language;

    @NotNull @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "unsubscribed_at")
    private Instant unsubscribedAt;

    /** When the last mail about the subscription itself was written: nobody fills a stranger's mailbox by our form. */
    @Column(name = "last_notice_at")
    private Instant lastNoticeAt;

    @Column(name = "soft_bounces")
    private int softBounces;

    @Column(name = "bounced_at")
    private Instant bouncedAt;

    protected Subscription() {
    } // for JPA

    Subscription(EmailAddress normalised, String name, TextLanguage language, Instant now) {
        this.email = normalised;
        request(name, language, now);
    }

    /** Asked for, for the first time or anew. What was confirmed once stays as it is until the person, and no stranger, presses the new link. */
    void request(String wantedName, TextLanguage wantedLanguage, Instant now) {
        if (isConfirmed()) {
            return;
        }
        state = State.REQUESTED;
        name = wantedName;
        language = wantedLanguage;
        requestedAt = now;
        confirmedAt = null;
        unsubscribedAt = null;
    }

    /** Whoever can press the link gets mail: what came back before is forgotten. */
    void confirm(TextLanguage wanted, Instant now) {
        state = State.CONFIRMED;
        language = wanted;
        confirmedAt = now;
        softBounces = 0;
        bouncedAt = null;
    }

    void unsubscribe(Instant now) {
        state = State.UNSUBSCRIBED;
        unsubscribedAt = now;
    }

    void noticed(Instant now) {
        lastNoticeAt = now;
    }

    /** The address will never do, or did not for the third time. */
    void bounced(boolean hard, Instant now) {
        if (state != State.CONFIRMED && state != State.PAUSED) {
            return;
        }
        bouncedAt = now;
        if (hard) {
            state = State.BOUNCED;
        } else if (++softBounces >= MOST_SOFT_BOUNCES) {
            state = State.PAUSED;
        }
    }

    /** A colleague knows that the address works again. */
    void resume() {
        if (state == State.PAUSED || state == State.BOUNCED) {
            state = State.CONFIRMED;
            softBounces = 0;
            bouncedAt = null;
        }
    }

    public State getState() {
        return state;
    }

    /** Whether it is one that the person has confirmed, whatever happened since. */
    public boolean isConfirmed() {
        return confirmedAt != null && unsubscribedAt == null;
    }

    public boolean isStopped() {
        return state == State.PAUSED || state == State.BOUNCED;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public TextLanguage getLanguage() {
        return language;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    Instant getLastNoticeAt() {
        return lastNoticeAt;
    }

    public int getSoftBounces() {
        return softBounces;
    }
}
