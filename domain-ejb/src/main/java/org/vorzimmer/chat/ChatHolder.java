package org.vorzimmer.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.Like;
import org.vorzimmer.vault.Vault;

/** Deletion, search and export of chats: the messages, the mails with what was said and the key go with the chat. */
@Dependent
public class ChatHolder extends EntityHolder<Chat> {

    static final DataKind KIND = DataKind.of("CHAT");

    @Inject Vault vault;
    @Inject ChatBook book;
    @Inject @Any Instance<Companion> companions;

    ChatHolder() {
        super(Chat.class, KIND, "DEFAULT.chat");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("settledAt", "INQUIRY_SETTLED").lastMovement("lastActivityAt");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<Chat> rows) {
        companions.forEach(companion -> companion.eraseAbout(ChatVisitorService.OBJECT_KIND, ids));
        sweeper().createUpdate("delete from ChatMessage m where m.chat.id in :ids").setParameter("ids", ids).executeUpdate();
        rows.forEach(chat -> vault.destroy(chat.getKeyId()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("chats", Purpose.ANSWER_ENQUIRY)
                .with(DataCategory.IDENTITY, "visitor_name")
                .with(DataCategory.EVENT, "state", "language", "opened_at", "last_activity_at", "settled_at", "last_number", "answered", "awaits_answer", "visitor_typed_at", "office_typed_at", "transcripts")
                .with(DataCategory.REFERENCE, "secret_hash", "key_id", "agent_id", "lead_reference")
                .and("chat_messages", Purpose.ANSWER_ENQUIRY)
                .with(DataCategory.CONTENT, "sealed_text")
                .with(DataCategory.EVENT, "message_number", "side", "said_at")
                .with(DataCategory.REFERENCE, "chat_id", "submission", "login_id")
                .list();
    }

    /** A visitor states a name at most. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.name().map(name -> sweeper().createQuery("select c from Chat c where c.visitorName like :name escape '!' order by c.id", Chat.class)
                .setParameter("name", Like.contains(name)).getResultList().stream()
                .map(chat -> new FoundRecord(KIND, chat.getId(), chat.getVisitorName(), chat.getOpenedAt())).toList()).orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(chat -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("opened", chat.getOpenedAt().toString());
            if (chat.getVisitorName() != null) {
                fields.put("name", chat.getVisitorName());
            }
            if (chat.getLeadReference() != null) {
                fields.put("becameEnquiry", chat.getLeadReference());
            }
            List<ChatMessage> messages = sweeper().createNamedQuery(ChatMessage.OF_CHAT, ChatMessage.class).setParameter("chat", chat.getId()).getResultList();
            book.read(chat, messages).forEach(line -> fields.put("message" + line.message().getNumber(),
                    line.message().getSaidAt() + " " + line.message().getSide() + " " + line.text()));
            return new ExportedRecord(KIND, chat.getId(), fields);
        }).toList();
    }
}
