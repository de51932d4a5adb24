package org.vorzimmer.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantOwned;

/** A mail on its way: written with what caused it, sent later, its text gone once it was delivered; the envelope stays some days as proof. */
@Entity
@Table(name = "outbox_messages")
@NamedQuery(name = OutboxMessage.DUE, query = """
        select m.id from OutboxMessage m
        where m.state = org.vorzimmer.notification.OutboxMessage.State.WAITING and m.nextTryAt <= :now
        or m.state = org.vorzimmer.notification.OutboxMessage.State.SENDING and m.claimedUntil < :now
        order by m.bulk, m.nextTryAt, m.id""")
@NamedQuery(name = OutboxMessage.BY_NUMBER, query = "select m from OutboxMessage m where m.messageId in :numbers order by m.createdAt desc, m.id desc")
public class OutboxMessage extends TenantOwned {

    static final String DUE = "OutboxMessage.due";
    static final String BY_NUMBER = "OutboxMessage.byNumber";

    /** Where a mail stands; a dead one was tried often enough and waits for a person. */
    public enum State { WAITING, SENDING, SENT, DEAD, DISCARDED }

    /** Longer than all time-outs of one delivery together, so that only a node that died loses its claim. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    @NotNull @Column(updatable = false)
    private String purpose;

    @NotNull @Column(updatable = false)
    private EmailAddress recipient;

    @Column(name = "reply_to", updatable = false)
    private EmailAddress replyTo;

    private String subject;

    @Column(name = "body")
    private String text;

    /** One {@code Name: value} per line. */
    private String headers;

    /** One {@link Attachment} per line; names stay with the envelope, as proof of what went along. */
    private String attachments;

    @Column(updatable = false)
    private boolean automatic;

    /** One of many: its text is Markdown, and mail to single people goes first. */
    @Column(updatable = false)
    private boolean bulk;

    @Column(name = "about_kind", updatable = false)
    private String aboutKind;

    @Column(name = "about_id", updatable = false)
    private Long aboutId;

    @NotNull @Column(name = "message_id", updatable = false)
    private String messageId;

    @NotNull @Enumerated(EnumType.STRING)
    private State state;

    private int tries;

    @NotNull @Column(name = "next_try_at")
    private Instant nextTryAt;

    private String claim;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    /** Kind of failure and the server's number, never its words: they repeat addresses. */
    @Column(name = "last_failure")
    private String lastFailure;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected OutboxMessage() {
    } // for JPA

    OutboxMessage(Mail mail, String text, List<Attachment> attachments, String messageId, Instant now) {
        this.purpose = mail.purpose();
        this.recipient = mail.to();
        this.replyTo = mail.replyTo().orElse(null);
        this.subject = mail.subject();
        this.text = text;
        this.headers = String.join("\n", mail.headers().entrySet().stream().map(h -> h.getKey() + ": " + h.getValue()).toList());
        this.attachments = asText(attachments);
        this.automatic = mail.automatic();
        this.bulk = mail.bulk();
        this.aboutKind = mail.aboutKind();
        this.aboutId = mail.aboutId();
        this.messageId = messageId;
        this.state = State.WAITING;
        this.nextTryAt = now;
        this.createdAt = now;
    }

    boolean isDue(Instant now) {
        return switch (state) {
            case WAITING -> !nextTryAt.isAfter(now);
            case SENDING -> claimedUntil.isBefore(now);
            default -> false;
        };
    }

    void claim(String claimant, Instant now) {
        state = State.SENDING;
        claim = claimant;
        claimedUntil = now.plus(CLAIM);
        tries++;
    }

    boolean isClaimedBy(String claimant) {
        return state == State.SENDING && claimant.equals(claim);
    }

    /** @param outcome what became of each file */
    void delivered(List<Attachment> outcome, Instant now) {
        lastFailure = null;
        attachments = asText(outcome);
        end(State.SENT, now);
        forgetText();
    }

    /** Tried again later, unless it was tried enough or trying again is pointless. */
    void failed(String failure, boolean forGood, Instant now) {
        lastFailure = failure;
        Optional<Instant> next = forGood ? Optional.empty() : RetryPlan.next(tries, now);
        if (next.isPresent()) {
            state = State.WAITING;
            nextTryAt = next.get();
            claim = null;
            claimedUntil = null;
        } else {
            end(State.DEAD, now);
        }
    }

    /** A person wants a dead mail tried again, with all its tries. */
    void tryAgain(Instant now) {
        state = State.WAITING;
        tries = 0;
        nextTryAt = now;
        endedAt = null;
    }

    void discard(Instant now) {
        end(State.DISCARDED, now);
        forgetText();
    }

    private void end(State last, Instant now) {
        state = last;
        claim = null;
        claimedUntil = null;
        endedAt = now;
    }

    private void forgetText() {
        subject = null;
        text = null;
        headers = null;
    }

    private static String asText(List<Attachment> attachments) {
        return attachments.isEmpty() ? null : attachments.stream().map(Attachment::asText).collect(Collectors.joining("\n"));
    }

    /** What goes along as files, or went along. */
    public List<Attachment> getAttachments() {
        return attachments == null ? List.of() : attachments.lines().map(Attachment::parse).toList();
    }

    Map<String, String> headers() {
        Map<String, String> named = new LinkedHashMap<>();
        if (headers != null) {
            headers.lines().forEach(line -> named.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
        }
        return named;
    }

    String text() {
        return text;
    }

    EmailAddress replyTo() {
        return replyTo;
    }

    boolean isAutomatic() {
        return automatic;
    }

    boolean isBulk() {
        return bulk;
    }

    String aboutKind() {
        return aboutKind;
    }

    Long aboutId() {
        return aboutId;
    }

    String messageId() {
        return messageId;
    }

    public String getPurpose() {
        return purpose;
    }

    public EmailAddress getRecipient() {
        return recipient;
    }

    /** Null once the mail was delivered or discarded. */
    public String getSubject() {
        return subject;
    }

    public State getState() {
        return state;
    }

    public boolean isDead() {
        return state == State.DEAD;
    }

    public int getTries() {
        return tries;
    }

    public Instant getNextTryAt() {
        return nextTryAt;
    }

    public String getLastFailure() {
        return lastFailure;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
