package org.vorzimmer.live;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import com.hazelcast.topic.Message;
import com.hazelcast.topic.MessageListener;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The only adapter to the server's data grid: a topic that all nodes hear. Without a grid (a server started with clustering off, a grid that
 * is shutting down) messages still reach the pages of this node. Not an enterprise bean: it is called when a transaction has just ended, and then
 * the container cannot suspend what is no longer there.
 */
@ApplicationScoped
public class DataGrid {

    private static final Logger LOG = Logger.getLogger(DataGrid.class.getName());
    private static final String GRID = "payara/Hazelcast";
    private static final String TOPIC = "vorzimmer.live";

    @Resource ManagedExecutorService executor;
    @Resource ContextService contexts;
    @Inject Event<LiveEvent> events;

    private volatile ITopic<String> topic;
    private UUID registration;

    /** Called once, when the application starts. */
    public void join() {
        try {
            HazelcastInstance grid = InitialContext.doLookup(GRID);
            ITopic<String> found = grid.getTopic(TOPIC);
            // The grid's threads know nothing of this application: the proxy carries its class loader and names along.
            @SuppressWarnings("unchecked")
            MessageListener<String> listener = contexts.createContextualProxy((MessageListener<String>) this::received, MessageListener.class);
            registration = found.addMessageListener(listener);
            topic = found;
        } catch (NamingException | RuntimeException e) {
            LOG.log(Level.WARNING, "No data grid: pages hear of changes on their own node only ({0})", e.toString());
        }
    }

    public void leave() {
        ITopic<String> joined = topic;
        topic = null;
        if (joined != null) {
            try {
                joined.removeMessageListener(registration);
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "The data grid is gone already", e);
            }
        }
    }

    /** Never fails the caller, whose work is committed. */
    public void send(LiveEvent event) {
        ITopic<String> joined = topic;
        if (joined != null) {
            try {
                joined.publish(event.wire());
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The data grid did not take a message; it goes to this node only", e);
            }
        }
        executor.execute(() -> fire(event));
    }

    private void received(Message<String> message) {
        LiveEvent.parse(message.getMessageObject()).ifPresent(this::fire);
    }

    private void fire(LiveEvent event) {
        try {
            events.fire(event);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A page could not be told of a change", e);
        }
    }
}
