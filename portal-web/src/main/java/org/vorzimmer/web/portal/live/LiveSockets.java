package org.vorzimmer.web.portal.live;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;

/** Opens the address of the web sockets when the application starts; an annotated endpoint was not always found by the server. */
@WebListener
public class LiveSockets implements ServletContextListener {

    @Inject LivePush push;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServerContainer container = (ServerContainer) event.getServletContext().getAttribute(ServerContainer.class.getName());
        try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(LiveSocket.class, LiveSocket.PATH).configurator(new WithPush(push)).build());
        } catch (DeploymentException e) {
            throw new IllegalStateException("Pages cannot be told of changes", e);
        }
    }

    /** Makes each page's socket; the container knows nothing of its collaborator. */
    private static final class WithPush extends ServerEndpointConfig.Configurator {

        private final LivePush push;

        WithPush(LivePush push) {
            this.push = push;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast(new LiveSocket(push));
        }
    }
}
