package org.vorzimmer.web.site.chat;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The web socket of a visitor's chat page: hears that there is something new, and nothing of what. */
public class ChatSocket extends Endpoint {

    static final String PATH = "/chat/live/{channel}";

    private static final long SLOWEST_PAGE_MILLIS = 10_000;
    private static final int LONGEST_WORD = 100;

    private final ChatPush push;
    private String channel;
    private String line;

    ChatSocket(ChatPush push) {
        this.push = push;
    }

    @Override
    public void onOpen(Session page, EndpointConfig config) {
        page.setMaxIdleTimeout(0);
        page.setMaxTextMessageBufferSize(LONGEST_WORD);
        page.getAsyncRemote().setSendTimeout(SLOWEST_PAGE_MILLIS);
        channel = page.getPathParameters().get("channel");
        line = page.getUserPrincipal() == null ? "" : page.getUserPrincipal().getName();
        if (!push.join(channel, line, page)) {
            refuse(page);
        }
    }

    @Override
    public void onClose(Session page, CloseReason reason) {
        push.leave(channel, line, page);
    }

    /** A connection that broke; the page opens another one by itself. */
    @Override
    public void onError(Session page, Throwable fault) {
        push.leave(channel, line, page);
    }

    private static void refuse(Session page) {
        try {
            page.close(new CloseReason(CloseCodes.TRY_AGAIN_LATER, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
