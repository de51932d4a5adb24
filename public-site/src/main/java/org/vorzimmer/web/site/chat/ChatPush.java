package org.vorzimmer.web.site.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.vorzimmer.chat.ChatVisitorService;
import org.vorzimmer.live.LiveEvent;

/** Tells the pages of a chat on this node that there is something new; a page that finds no room asks every few seconds instead. */
@ApplicationScoped
public class ChatPush {

    private static final Pattern CHANNEL = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_CHATS = 2000;
    private static final int MOST_PAGES_OF_A_CHAT = 5;

    private static final int MOST_PAGES_OF_A_LINE = 20;

    private final Map<String, Set<Session>> pages = new ConcurrentHashMap<>();

    void tell(@Observes LiveEvent event) {
        if (ChatVisitorService.VISITOR_CHANNEL.equals(event.channel())) {
            for (Session page : pages.getOrDefault(event.payload(), Set.of())) {
                if (page.isOpen()) {
                    page.getAsyncRemote().sendText("");
                }
            }
        }
    }

    /** How many pages each line has open; whoever is behind one address shares them. */
    private final Map<String, Integer> lines = new ConcurrentHashMap<>();

    /** False when there is no room, or no such channel can be. */
    boolean join(String channel, String line, Session page) {
        if (!CHANNEL.matcher(channel).matches() || pages.size() >= MOST_CHATS || !takeLine(line)) {
            return false;
        }
        boolean joined = pages.compute(channel, (name, known) -> {
            Set<Session> open = known == null ? ConcurrentHashMap.newKeySet() : known;
            if (open.size() < MOST_PAGES_OF_A_CHAT) {
                open.add(page);
            }
            return open;
        }).contains(page);
        if (!joined) {
            leaveLine(line);
        }
        return joined;
    }

    void leave(String channel, String line, Session page) {
        pages.computeIfPresent(channel, (name, open) -> {
            if (open.remove(page)) {
                leaveLine(line);
            }
            return open.isEmpty() ? null : open;
        });
    }

    private boolean takeLine(String line) {
        boolean[] taken = {false};
        lines.compute(line, (name, known) -> {
            int open = known == null ? 0 : known;
            taken[0] = open < MOST_PAGES_OF_A_LINE;
            return taken[0] ? open + 1 : open;
        });
        return taken[0];
    }

    private void leaveLine(String line) {
        lines.computeIfPresent(line, (name, known) -> known <= 1 ? null : known - 1);
    }
}
