package org.vorzimmer.web.portal.chat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.vorzimmer.chat.CannedAnswer;
import org.vorzimmer.chat.CannedAnswerService;
import org.vorzimmer.chat.Chat;
import org.vorzimmer.chat.ChatLine;
import org.vorzimmer.chat.ChatService;
import org.vorzimmer.chat.ChatVisitorService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.web.kit.Messages;

/** One chat: what was said, the answer, and to whom it belongs. */
@Named
@ViewScoped
public class ChatDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ChatService chats;
    @Inject CannedAnswerService answers;
    @Inject StaffDirectory staff;
    @Inject CurrentUser user;

    private long id;
    private transient ChatService.Detail detail;

    @NotBlank @Size(max = ChatVisitorService.LONGEST)
    private String text;
    private String submission = UUID.randomUUID().toString();
    private Long agent;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        read();
        agent = detail.chat().getAgentId();
    }

    /** Takes the chat from the database again. */
    public void read() {
        detail = chats.detail(id);
    }

    /** The same page sent twice says it once. */
    public void answer() {
        try {
            chats.answer(id, submission, text.strip());
        } catch (BusinessException e) {
            Messages.refuse("answer", "text", e.messageKey());
            return;
        }
        submission = UUID.randomUUID().toString();
        text = null;
        load();
    }

    /** Called while the colleague types. */
    public void typing() {
        chats.typing(id);
    }

    public void take() {
        agent = user.get().loginId();
        giveTo();
    }

    public void giveTo() {
        chats.giveTo(id, agent);
        done("chat.given");
    }

    public void end() {
        chats.end(id);
        done("chat.endDone");
    }

    private void done(String key) {
        load();
        Messages.done(key);
    }

    public Chat getChat() {
        if (detail == null) {
            read();
        }
        return detail.chat();
    }

    public List<ChatLine> getLines() {
        getChat();
        return detail.lines();
    }

    public boolean isVisitorTyping() {
        getChat();
        return detail.visitorTyping();
    }

    /** Name of the colleague who has the chat; empty when nobody has. */
    public String getAgentName() {
        Long holder = getChat().getAgentId();
        return holder == null ? "" : staff.names(List.of(holder)).getOrDefault(holder, "");
    }

    public List<CannedAnswer> getReady() {
        return answers.all();
    }

    public List<StaffDirectory.Colleague> getColleagues() {
        return staff.active();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getAgent() {
        return agent;
    }

    public void setAgent(Long agent) {
        this.agent = agent;
    }
}
