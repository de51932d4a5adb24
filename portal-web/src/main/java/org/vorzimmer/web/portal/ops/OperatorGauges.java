package org.vorzimmer.web.portal.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.vorzimmer.alarms.AlarmBoard;
import org.vorzimmer.alarms.Readiness;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.web.portal.live.LivePush;

/** Figures of this node for whoever watches it: what is wrong, whether its stores answer, how many pages listen. */
@ApplicationScoped
public class OperatorGauges {

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    @Inject MetricRegistry registry;
    @Inject AlarmBoard board;
    @Inject Readiness readiness;
    @Inject LivePush push;

    /** A gauge for each kind of alarm, from the first time on that it is looked at. */
    void hear(@Observes OperatorAlert alert) {
        if (known.add(alert.kind())) {
            registry.gauge("vorzimmer_alarms", () -> board.count(alert.kind()), new Tag("kind", alert.kind()));
        }
    }

    @Gauge(name = "vorzimmer_ready", absolute = true, unit = "none", description = "1 while database and key store answer")
    public int ready() {
        return readiness.state().isReady() ? 1 : 0;
    }

    @Gauge(name = "vorzimmer_live_pages", absolute = true, unit = "none", description = "Open pages that hear of changes on this node")
    public long livePages() {
        return push.pages();
    }
}
