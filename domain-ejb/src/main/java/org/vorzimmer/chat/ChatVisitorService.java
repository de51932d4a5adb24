package org.vorzimmer.chat;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Holidays;
import org.vorzimmer.shared.Land;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;
import org.vorzimmer.vault.Signatures;
import org.vorzimmer.vault.Vault;

/** The visitor's side of a chat; open to all, but whoever does not hold the chat's secret finds nothing. */
@Stateless
@PermitAll
public class ChatVisitorService {

    /** Longest message of either side. */
    public static final int LONGEST = 2000;

    /** Channel on which the office's pages hear of chats. */
    public static final String OFFICE_CHANNEL = "chat";

    /** Channel on which a visitor's page hears of its own chat; the payload is the hash of its secret. */
    public static final String VISITOR_CHANNEL = "chat-visitor";

    /** The end of a talk that is longer than a mail. */
    private static final int LONGEST_TRANSCRIPT = 90_000;

    static final String OBJECT_KIND = "chat";

    private static final String MAILS = "chat";
    private static final String SECRET = "chat-secret";

    @Inject ChatQueries queries;
    @Inject ChatBook book;
    @Inject TenantSettings settings;
    @Inject Vault vault;
    @Inject Signatures signatures;
    @Inject OutboxService outbox;
    @Inject Clock clock;

    /** A chat as its visitor sees it; {@code channel} is where its page hears of news. */
    public record Talk(Chat chat, List<ChatLine> lines, boolean officeTyping, String channel) {
    }

    /** Whether a visitor may open a chat now. */
    public boolean isOpen() {
        Holidays holidays = Holidays.in(Land.valueOf(settings.get(TenantSetting.LAND)));
        return ChatHours.areOpen(settings.get(TenantSetting.CHAT_HOURS), clock.instant(), holidays::contains);
    }

    /**
     * Opens a chat with its first message. The same form sent twice is one chat: the secret follows from the form's number.
     *
     * @return the secret, for the visitor's browser only
     */
    public String open(@NotBlank @Size(max = 60) String submission, @Size(max = 120) String name, @NotBlank @Size(max = LONGEST) String text,
            @NotNull @Size(min = 2, max = 2) String language) {
        String secret = signatures.sign(SECRET, submission);
        if (queries.bySecret(Sha256.of(secret)).isPresent()) {
            return secret;
        }
        if (!isOpen()) {
            throw new ConflictException("chat.closed", "Chat is closed");
        }
        Chat chat = queries.save(new Chat(Sha256.of(secret), name, language, vault.newKey(ChatBook.KEY_OWNER), clock.instant()));
        book.say(chat, submission, null, text);
        return secret;
    }

    /** Empty when there is no such chat (any more). */
    public Optional<Talk> talk(@NotNull String secret) {
        return queries.bySecret(Sha256.of(secret))
                .map(chat -> new Talk(chat, book.read(chat, queries.messages(chat.getId())),
                        book.isTyping(chat, ChatMessage.Side.OFFICE), chat.secretHash()));
    }

    public void say(@NotNull String secret, @NotBlank @Size(max = 60) String submission, @NotBlank @Size(max = LONGEST) String text) {
        book.say(own(secret), submission, null, text);
    }

    /** The visitor is writing; nothing of what. */
    public void typing(@NotNull String secret) {
        book.typing(own(secret), ChatMessage.Side.VISITOR);
    }

    /** Sends what was said so far to an address that the visitor wishes; the address is kept with the mail only, and both go with the chat. */
    public void mail(@NotNull String secret, @NotNull EmailAddress to) {
        Chat chat = own(secret);
        chat.sendTranscript();
        boolean german = "de".equals(chat.getLanguage());
        String said = book.transcript(chat, german ? "Sie" : "You", german ? "Büro" : "Office");
        String kept = said.length() > LONGEST_TRANSCRIPT ? said.substring(said.length() - LONGEST_TRANSCRIPT) : said;
        outbox.enqueue(Mail.to(to, "chat.transcript", MailText.of(MAILS, "transcript", chat.getLanguage(), Map.of("said", kept)))
                .about(OBJECT_KIND, chat.getId()));
    }

    public void end(@NotNull String secret) {
        Chat chat = own(secret);
        chat.end(clock.instant());
        book.changed(chat);
    }

    private Chat own(String secret) {
        return queries.bySecret(Sha256.of(secret)).map(chat -> queries.locked(chat.getId()))
                .orElseThrow(() -> new NotFoundException(Chat.class, 0));
    }
}
