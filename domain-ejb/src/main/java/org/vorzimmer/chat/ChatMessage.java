package org.vorzimmer.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.Sealed;

/** One thing said in a chat, sealed with the chat's key. */
@Entity
@Table(name = "chat_messages")
@NamedQuery(name = ChatMessage.OF_CHAT, query = "select m from ChatMessage m where m.chat.id = :chat order by m.number")
@NamedQuery(name = ChatMessage.SAID_SINCE, query = "select count(m) from ChatMessage m where m.chat.id = :chat and m.side = :side and m.saidAt > :since")
@NamedQuery(name = ChatMessage.SENT, query = "select count(m) from ChatMessage m where m.chat.id = :chat and m.submission = :submission")
public class ChatMessage extends TenantOwned {

    static final String OF_CHAT = "ChatMessage.ofChat";
    static final String SAID_SINCE = "ChatMessage.saidSince";
    static final String SENT = "ChatMessage.sent";

    /** Who speaks. */
    public enum Side { VISITOR, OFFICE }

    @NotNull @ManyToOne(optional = false) @JoinColumn(name = "chat_id", updatable = false)
    private Chat chat;

    @Column(name = "message_number", updatable = false)
    private int number;

    /** Number of the form or script that sent it: sent twice, it is said once. */
    @NotBlank @Column(updatable = false)
    private String submission;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Side side;

    /** Null when the visitor speaks. */
    @Column(name = "login_id", updatable = false)
    private Long loginId;

    @NotNull @Column(name = "said_at", updatable = false)
    private Instant saidAt;

    @NotNull @Column(name = "sealed_text", updatable = false)
    private Sealed sealedText;

    protected ChatMessage() {
    } // for JPA

    ChatMessage(Chat chat, String submission, Long loginId, Sealed sealedText, Instant now) {
        this.chat = chat;
        this.side = loginId == null ? Side.VISITOR : Side.OFFICE;
        this.number = chat.say(side, now);
        this.submission = submission;
        this.loginId = loginId;
        this.sealedText = sealedText;
        this.saidAt = now;
    }

    Sealed sealedText() {
        return sealedText;
    }

    public int getNumber() {
        return number;
    }

    public Side getSide() {
        return side;
    }

    public Long getLoginId() {
        return loginId;
    }

    public Instant getSaidAt() {
        return saidAt;
    }
}
