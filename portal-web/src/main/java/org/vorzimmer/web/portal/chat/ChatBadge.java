package org.vorzimmer.web.portal.chat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vorzimmer.chat.ChatService;

/** The number beside the menu's entry: chats in which a visitor waits for the person signed in or for anybody. */
@Named
@RequestScoped
public class ChatBadge {

    @Inject ChatService chats;

    private Long awaiting;

    public long getAwaiting() {
        if (awaiting == null) {
            awaiting = chats.awaiting();
        }
        return awaiting;
    }
}
