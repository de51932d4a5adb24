package org.vorzimmer.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.vorzimmer.live.Live;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.vault.Vault;

/** Writes and reads what is said, the same way for both sides, and has open pages look. */
@Dependent
class ChatBook {

    /** Name under which the vault knows the keys of chats. */
    static final String KEY_OWNER = "chats";

    /** Nobody types more messages than these in a minute. */
    static final int MOST_PER_MINUTE = 20;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Berlin.ZONE);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String PURPOSE = "chat.text";

    @Inject ChatQueries queries;
    @Inject Vault vault;
    @Inject Live live;
    @Inject Clock clock;

    /** The same submission twice is one message. */
    void say(Chat chat, String submission, Long loginId, String text) {
        if (!queries.isSaid(chat.getId(), submission)) {
            if (loginId == null && queries.saidSince(chat.getId(), ChatMessage.Side.VISITOR, clock.instant().minus(MINUTE)) >= MOST_PER_MINUTE) {
                throw new ConflictException("chat.often", "Too many messages in a minute");
            }
            queries.save(new ChatMessage(chat, submission, loginId, vault.seal(chat.getKeyId(), PURPOSE, text), clock.instant()));
            changed(chat);
        }
    }

    List<ChatLine> read(Chat chat, List<ChatMessage> messages) {
        return messages.stream().map(message -> new ChatLine(message, vault.open(chat.getKeyId(), PURPOSE, message.sealedText()).orElse(""))).toList();
    }

    void typing(Chat chat, ChatMessage.Side side) {
        if (!chat.isEnded()) {
            chat.typed(side, clock.instant());
            if (side == ChatMessage.Side.VISITOR) {
                live.publish(ChatVisitorService.OFFICE_CHANNEL, "");
            } else {
                live.publish(ChatVisitorService.VISITOR_CHANNEL, chat.secretHash());
            }
        }
    }

    boolean isTyping(Chat chat, ChatMessage.Side side) {
        return chat.isTyping(side, clock.instant());
    }

    /** All that was said, one paragraph each, with the local time and the speaker before it. */
    String transcript(Chat chat, String visitor, String office) {
        return read(chat, queries.messages(chat.getId())).stream().map(line -> TIME.format(line.message().getSaidAt()) + " "
                + (line.message().getSide() == ChatMessage.Side.VISITOR ? visitor : office) + ":\n" + line.text()).collect(Collectors.joining("\n\n"));
    }

    /** Tells the pages of both sides, on all nodes, after the commit. */
    void changed(Chat chat) {
        live.publish(ChatVisitorService.OFFICE_CHANNEL, "");
        live.publish(ChatVisitorService.VISITOR_CHANNEL, chat.secretHash());
    }
}
