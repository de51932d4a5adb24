package org.vorzimmer.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vorzimmer.shared.OperatorAlert;

/** What this node's last looks found wrong, in figures for whoever watches the installation from outside; empty until the first look. */
@ApplicationScoped
public class AlarmBoard {

    private final Map<String, Set<String>> raised = new ConcurrentHashMap<>();

    void note(OperatorAlert alert) {
        Set<String> places = raised.computeIfAbsent(alert.kind(), kind -> ConcurrentHashMap.newKeySet());
        if (alert.raised()) {
            places.add(alert.key());
        } else {
            places.remove(alert.key());
        }
    }

    /** Kinds of alarms that were looked at. */
    public Set<String> kinds() {
        return Set.copyOf(raised.keySet());
    }

    /** In how many places this is wrong now. */
    public int count(String kind) {
        return raised.getOrDefault(kind, Set.of()).size();
    }
}
