package org.vorzimmer.web.site.chat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;

/** Opens the address of the visitors' web sockets when the application starts; an annotated endpoint was not always found by the server. */
@WebListener
public class ChatSockets implements ServletContextListener {

    @Inject ChatPush push;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServerContainer container = (ServerContainer) event.getServletContext().getAttribute(ServerContainer.class.getName());
        try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(ChatSocket.class, ChatSocket.PATH).configurator(new WithPush(push)).build());
        } catch (DeploymentException e) {
            throw new IllegalStateException("Chat pages cannot be told of news", e);
        }
    }

    /** Makes each page's socket; the container knows nothing of its collaborator. */
    private static final class WithPush extends ServerEndpointConfig.Configurator {

        private final ChatPush push;

        WithPush(ChatPush push) {
            this.push = push;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast(new ChatSocket(push));
        }
    }
}
