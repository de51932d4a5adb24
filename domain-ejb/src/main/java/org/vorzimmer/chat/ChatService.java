package org.vorzimmer.chat;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.leads.Enquiry;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.shared.Page;

/** The office's side of chats: the queue, answering, handing over, ending. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class ChatService {

    /** The end of a talk that is longer than an enquiry. */
    private static final int LONGEST_OF_LEAD = 5000;

    @Inject ChatQueries queries;
    @Inject ChatBook book;
    @Inject LeadService leads;
    @Inject StaffDirectory staff;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** A chat with what was said. */
    public record Detail(Chat chat, List<ChatLine> lines, boolean visitorTyping) {
    }

    public Page<Chat> page(@NotNull ChatFilter filter, int first, int size) {
        return queries.page(filter, first, size);
    }

    public Detail detail(long chatId) {
        Chat chat = queries.required(chatId);
        return new Detail(chat, book.read(chat, queries.messages(chatId)), book.isTyping(chat, ChatMessage.Side.VISITOR));
    }

    /** In how many chats that are nobody's or the caller's a visitor waits for an answer. */
    public long awaiting() {
        return queries.awaiting(user.get().loginId());
    }

    public void typing(long chatId) {
        book.typing(queries.locked(chatId), ChatMessage.Side.OFFICE);
    }

    /** Whoever answers a chat that nobody has takes it. */
    public void answer(long chatId, @NotBlank @Size(max = 60) String submission, @NotBlank @Size(max = ChatVisitorService.LONGEST) String text) {
        Chat chat = queries.locked(chatId);
        if (chat.getAgentId() == null) {
            chat.giveTo(user.get().loginId(), clock.instant());
        }
        book.say(chat, submission, user.get().loginId(), text);
    }

    /** @param loginId null puts the chat back into the queue */
    public void giveTo(long chatId, Long loginId) {
        Chat chat = queries.locked(chatId);
        if (loginId != null) {
            staff.requireActive(loginId);
        }
        chat.giveTo(loginId, clock.instant());
        book.changed(chat);
    }

    /**
     * Makes an enquiry of the chat, with what was said and a task to answer it, and settles the chat. Asked twice it is one enquiry.
     *
     * @param contact how to reach the visitor; its message is not looked at
     * @return the reference of the enquiry
     */
    public String becomeLead(long chatId, @NotNull @Valid Enquiry contact) {
        Chat chat = queries.locked(chatId);
        if (chat.getLeadReference() == null) {
            String said = book.transcript(chat, "Besucher", "Büro");
            String kept = said.length() > LONGEST_OF_LEAD ? said.substring(said.length() - LONGEST_OF_LEAD) : said;
            long lead = leads.enter(Lead.Channel.CHAT, new Enquiry(contact.company(), contact.firstName(), contact.lastName(), contact.email(), contact.phone(),
                    contact.subject(), kept, chat.getLanguage()));
            chat.becomes(leads.detail(lead).lead().getReference(), clock.instant());
            book.changed(chat);
        }
        return chat.getLeadReference();
    }

    /** The talk is settled: from now on the tenant's deletion rule counts. */
    public void end(long chatId) {
        Chat chat = queries.locked(chatId);
        chat.end(clock.instant());
        book.changed(chat);
    }
}
