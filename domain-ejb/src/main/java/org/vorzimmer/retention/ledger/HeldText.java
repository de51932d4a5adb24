package org.vorzimmer.retention.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.vorzimmer.personaldata.HoldType;

/** Numbers per sort of hold as one short text, as the tables keep them. */
public final class HeldText {

    private HeldText() { }

    public static String write(Map<HoldType, Long> held) {
        return new EnumMap<HoldType, Long>(held.isEmpty() ? new EnumMap<>(HoldType.class) : held).entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(","));
    }

    public static Map<HoldType, Long> read(String text) {
        Map<HoldType, Long> held = new EnumMap<>(HoldType.class);
        if (!text.isEmpty()) {
            for (String part : text.split(",")) {
                String[] pair = part.split("=");
                held.put(HoldType.valueOf(pair[0]), Long.valueOf(pair[1]));
            }
        }
        return held;
    }
}
