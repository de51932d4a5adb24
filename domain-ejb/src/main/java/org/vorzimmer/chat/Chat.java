package org.vorzimmer.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;

/** One talk with one visitor, from the first word to the moment at which it is settled. */
@Entity
@Table(name = "chats")
@NamedQuery(name = Chat.BY_SECRET, query = "select c from Chat c where c.secretHash = :hash")
public class Chat extends TenantOwned {

    static final String BY_SECRET = "Chat.bySecret";

    /** No talk between people is longer; what goes on and on is a program. */
    static final int MOST_MESSAGES = 500;

    /** Whoever wants it at more addresses than these is a program. */
    static final int MOST_TRANSCRIPTS = 3;

    /** So long after the last key somebody still counts as writing. */
    private static final Duration TYPING = Duration.ofSeconds(6);

    /** Waiting: nobody has it. Active: a colleague has it. Ended: settled, and deleted as the tenant's rule says. */
    public enum State { WAITING, ACTIVE, ENDED }

    @NotNull @Enumerated(EnumType.STRING)
    private State state;

    @NotBlank @Column(name = "secret_hash", updatable = false)
    private String secretHash;

    /** As the visitor stated it; null for who does not want to be named. */
    @Size(max = 120) @Column(name = "visitor_name", updatable = false)
    private String visitorName;

    @NotNull @Size(max = 2) @Column(updatable = false)
    private String language;

    @NotNull @Column(name = "key_id", updatable = false)
    private KeyId keyId;

    @NotNull @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    /** Last word of either side: a talk that nobody touches is settled by itself. */
    @NotNull @Column(name = "last_activity_at")
    private Instant lastActivityAt;

    @Column(name = "agent_id")
    private Long agentId;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** Number of the last message; the next one has the next number, without a gap. */
    @Column(name = "last_number")
    private int lastNumber;

    /** Whether the office has said anything. */
    private boolean answered;

    /** Whether the last word is the visitor's. */
    @Column(name = "awaits_answer")
    private boolean awaitingAnswer;

    @Column(name = "visitor_typed_at")
    private Instant visitorTypedAt;

    @Column(name = "office_typed_at")
    private Instant officeTypedAt;

    /** How often the visitor has had it sent. */
    private int transcripts;

    /** Reference of the enquiry that came of it; it goes its own way from there. */
    @Column(name = "lead_reference")
    private String leadReference;

    protected Chat() {
    } // for JPA

    Chat(String secretHash, String visitorName, String language, KeyId keyId, Instant now) {
        this.state = State.WAITING;
        this.secretHash = secretHash;
        this.visitorName = visitorName;
        this.language = language;
        this.keyId = keyId;
        this.openedAt = now;
        this.lastActivityAt = now;
    }

    /** The number of a message that is being said. */
    int say(ChatMessage.Side side, Instant now) {
        requireOpen();
        if (lastNumber >= MOST_MESSAGES) {
            throw new ConflictException("chat.full", "Too many messages in one chat");
        }
        lastActivityAt = now;
        awaitingAnswer = side == ChatMessage.Side.VISITOR;
        answered |= side == ChatMessage.Side.OFFICE;
        typed(side, null);
        return ++lastNumber;
    }

    /** @param at null once it is said */
    void typed(ChatMessage.Side side, Instant at) {
        if (side == ChatMessage.Side.VISITOR) {
            visitorTypedAt = at;
        } else {
            officeTypedAt = at;
        }
    }

    boolean isTyping(ChatMessage.Side side, Instant now) {
        Instant at = side == ChatMessage.Side.VISITOR ? visitorTypedAt : officeTypedAt;
        return at != null && state != State.ENDED && now.isBefore(at.plus(TYPING));
    }

    /** A page that strangers open sends nothing to an address unless the office has spoken, and not without end. */
    void sendTranscript() {
        if (!isAnswered()) {
            throw new ConflictException("chat.transcript.unanswered", "No answer yet");
        }
        if (transcripts >= MOST_TRANSCRIPTS) {
            throw new ConflictException("chat.transcript.often", "Sent often enough");
        }
        transcripts++;
    }

    /** An enquiry came of it; the chat itself is settled with that. */
    void becomes(String reference, Instant now) {
        leadReference = reference;
        end(now);
    }

    /** @param loginId null puts it back into the queue */
    void giveTo(Long loginId, Instant now) {
        requireOpen();
        agentId = loginId;
        state = loginId == null ? State.WAITING : State.ACTIVE;
        lastActivityAt = now;
    }

    void end(Instant now) {
        if (state != State.ENDED) {
            state = State.ENDED;
            settledAt = now;
            awaitingAnswer = false;
            lastActivityAt = now;
        }
    }

    private void requireOpen() {
        if (state == State.ENDED) {
            throw new ConflictException("chat.ended", "The chat has ended");
        }
    }

    public boolean isEnded() {
        return state == State.ENDED;
    }

    /** Whether the office has said anything. */
    public boolean isAnswered() {
        return answered;
    }

    public boolean isAwaitingAnswer() {
        return awaitingAnswer;
    }

    public String getLeadReference() {
        return leadReference;
    }

    public State getState() {
        return state;
    }

    String secretHash() {
        return secretHash;
    }

    public String getVisitorName() {
        return visitorName;
    }

    public String getLanguage() {
        return language;
    }

    KeyId getKeyId() {
        return keyId;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getLastActivityAt() {
        return lastActivityAt;
    }

    public Long getAgentId() {
        return agentId;
    }

    public int getLastNumber() {
        return lastNumber;
    }
}
