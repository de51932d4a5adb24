package org.vorzimmer.web.portal.chat;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vorzimmer.chat.ChatService;

/** Counts for an open page in how many chats somebody waits for an answer. */
@WebServlet("/chat/awaiting")
public class ChatCountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ChatService chats;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(chats.awaiting());
    }
}
