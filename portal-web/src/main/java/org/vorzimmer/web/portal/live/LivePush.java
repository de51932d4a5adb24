package org.vorzimmer.web.portal.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vorzimmer.live.LiveEvent;
import org.vorzimmer.tenancy.TenantId;

/** Passes changes on to the pages that asked for them: same tenant, same channel. */
@ApplicationScoped
public class LivePush {

    private final Map<String, Set<Session>> audiences = new ConcurrentHashMap<>();

    void tell(@Observes LiveEvent event) {
        for (Session page : audiences.getOrDefault(audience(event.tenant(), event.channel()), Set.of())) {
            if (page.isOpen()) {
                page.getAsyncRemote().sendText(event.payload());
            }
        }
    }

    void join(TenantId tenant, String channel, Session page) {
        // Within compute, so that nobody joins a set that the last one to leave is just taking away.
        audiences.compute(audience(tenant, channel), (audience, known) -> {
            Set<Session> pages = known == null ? ConcurrentHashMap.newKeySet() : known;
            pages.add(page);
            return pages;
        });
    }

    void leave(Session page) {
        audiences.keySet().forEach(audience -> audiences.computeIfPresent(audience, (name, pages) -> {
            pages.remove(page);
            return pages.isEmpty() ? null : pages;
        }));
    }

    /** How many pages listen on this node. */
    public long pages() {
        return audiences.values().stream().mapToLong(Set::size).sum();
    }

    private static String audience(TenantId tenant, String channel) {
        return tenant + "/" + channel;
    }
}
