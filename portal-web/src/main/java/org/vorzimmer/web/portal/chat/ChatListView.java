package org.vorzimmer.web.portal.chat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vorzimmer.chat.Chat;
import org.vorzimmer.chat.ChatFilter;
import org.vorzimmer.chat.ChatService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.shared.ClockProducer;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** The queue of chats: who waits longest stands first. */
@Named
@ViewScoped
public class ChatListView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Which chats the list shows. */
    public enum Which { OPEN, MINE, ENDED }

    @Inject ChatService chats;
    @Inject StaffDirectory staff;
    @Inject CurrentUser user;
    @Inject Format format;
    @Inject Language language;
    @Inject ClockProducer clock;

    private Which which = Which.OPEN;
    private String name;
    private transient ListRows<Chat> rows;
    private transient Map<Long, String> names;

    public ListRows<Chat> getRows() {
        if (rows == null) {
            rows = new ListRows<>(Chat::getId, (order, first, size) -> chats.page(filter(), first, size));
        }
        return rows;
    }

    /** Whole minutes since the last word. */
    public long minutes(Chat chat) {
        return Math.max(0, Duration.between(chat.getLastActivityAt(), clock.movable().instant()).toMinutes());
    }

    /** Name of the colleague who has the chat; empty when nobody has. */
    public String nameOf(Long loginId) {
        if (names == null) {
            names = new HashMap<>();
            staff.active().forEach(colleague -> names.put(colleague.loginId(), colleague.name()));
        }
        return loginId == null ? "" : names.getOrDefault(loginId, "–");
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        List<String> header = Stream.of("opened", "name", "state", "minutes", "agent").map(column -> language.text("chat.field." + column)).toList();
        ListExport.send("chats.csv", header, (first, size) -> chats.page(filter(), first, size), this::row);
    }

    private List<String> row(Chat chat) {
        return List.of(format.dateTime(chat.getOpenedAt()), chat.getVisitorName() == null ? "" : chat.getVisitorName(),
                language.text("chat.state." + chat.getState()), String.valueOf(minutes(chat)), nameOf(chat.getAgentId()));
    }

    private ChatFilter filter() {
        return new ChatFilter(which == Which.ENDED, which == Which.MINE ? user.get().loginId() : null, name);
    }

    public Which[] getChoices() {
        return Which.values();
    }

    public Which getWhich() {
        return which;
    }

    public void setWhich(Which which) {
        this.which = which;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
