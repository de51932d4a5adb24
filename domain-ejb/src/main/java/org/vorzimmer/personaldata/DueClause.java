package org.vorzimmer.personaldata;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The condition of a {@link Due} as JPQL on the alias {@code e}, with its parameters: the same text for counting, listing and erasing. */
final class DueClause {

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String part;
    private final String due;
    private final String held;

    DueClause(DataKind kind, EntityMap map, Due due) {
        List<String> all = new ArrayList<>();
        due.documentClass().ifPresent(name -> all.add("e." + map.documentClass().orElseThrow(() -> new IllegalStateException(kind + " is not filed by class"))
                + " = " + parameter("filedAs", name)));
        if (due.before().isPresent()) {
            all.add(ended(map, due));
        }
        due.cancelledBy().flatMap(map::cancelled).ifPresent(attribute -> all.add("e." + attribute + " is null"));
        this.part = map.only().map(condition -> "(" + condition + ") and ").orElse("");
        this.due = all.isEmpty() ? "1 = 1" : String.join(" and ", all);
        this.held = held(kind, map);
    }

    private String ended(EntityMap map, Due due) {
        StringJoiner any = new StringJoiner(" or ", "(", ")");
        String trigger = map.trigger(due.trigger());
        String own = "e." + trigger + " < " + parameter("before", due.before().orElseThrow());
        String wanted = wanted(map, due);
        any.add(due.also().map(also -> "(" + own + " and e." + map.trigger(also.trigger()) + " < " + parameter("alsoBefore", also.before()) + wanted + ")")
                .orElse(wanted.isEmpty() ? own : "(" + own + wanted + ")"));
        if (due.idleBefore().isPresent() && map.movement().isPresent()) {
            any.add("(e." + trigger + " is null and e." + map.movement().get() + " < " + parameter("idleBefore", due.idleBefore().get()) + wanted + ")");
        }
        due.early().stream().sorted().flatMap(event -> map.early(event).stream()).distinct().forEach(attribute -> any.add("e." + attribute + " is not null"));
        return any.toString();
    }

    /** Longer storage that a person has agreed to; an early event, such as the same person's demand to delete, does not ask for it. */
    private String wanted(EntityMap map, Due due) {
        if (map.wantedUntil().isEmpty() || due.asOf().isEmpty()) {
            return "";
        }
        String attribute = "e." + map.wantedUntil().get();
        return " and (" + attribute + " is null or " + attribute + " < " + parameter("asOf", due.asOf().get()) + ")";
    }

    private String held(DataKind kind, EntityMap map) {
        StringJoiner any = new StringJoiner(" or ", "(", ")");
        any.add("h.kind = " + parameter("kind", kind.code()) + " and h.recordId = e.id");
        int n = 0;
        for (Map.Entry<DataKind, String> other : map.holds().entrySet()) {
            any.add("h.kind = " + parameter("kind" + ++n, other.getKey().code()) + " and h.recordId = e." + other.getValue());
        }
        return any.toString();
    }

    private String parameter(String name, Object value) {
        parameters.put(name, value);
        return ":" + name;
    }

    /** Of the kind, due and not held. */
    String free() {
        return part + stillFree();
    }

    /** Due and not held; for rows known to be of the kind, whose children (by which that may be told) are gone already. */
    String stillFree() {
        return due + " and not exists (select h.id from HeldRecord h where " + held + ")";
    }

    /** Due, whatever holds it. */
    String due() {
        return part + due;
    }

    /** Joins {@code HeldRecord h} to {@code e}. */
    String held() {
        return held;
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
