package org.vorzimmer.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How many alarms of each kind are open, as this node last read it: figures for whoever watches the installation from outside. */
@ApplicationScoped
public class AlarmBoard {

    private volatile Map<String, Long> open = Map.of();

    void show(Map<String, Long> counted) {
        open = Map.copyOf(counted);
    }

    /** In how many places this is wrong; zero until the first look after the start. */
    public long count(String kind) {
        return open.getOrDefault(kind, 0L);
    }
}
