package org.vorzimmer.retention.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.rules.RetentionRule.Combine;
import org.vorzimmer.retention.rules.RetentionRule.Ends;
import org.vorzimmer.retention.rules.RetentionRule.Example;
import org.vorzimmer.retention.rules.RetentionRule.Terms;

/** A rule as text: the form in which presets are shipped and a tenant's adopted rules are stored, hashed and compared. */
public final class RuleText {

    private static final int ONE_LINE = 10_000;

    private RuleText() { }

    public static RetentionRule parse(String text) {
        return read(new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadFromString(text));
    }

    static RetentionRule read(Object node) {
        Fields fields = Fields.of("rule", node);
        String id = fields.text("id");
        fields = Fields.of(id, node);
        fields.text("id");
        try {
            RetentionRule rule = rule(id, fields);
            fields.nothingElse();
            return rule;
        } catch (IllegalArgumentException e) {
            throw new PresetException(id + ": " + e.getMessage(), e);
        }
    }

    private static RetentionRule rule(String id, Fields f) {
        String operator = f.text("operator");
        String trigger = f.text("trigger");
        Optional<TriggerRule> start = f.has("start") ? Optional.of(start(f.map("start"))) : Optional.empty();
        List<String> data = f.texts("data");
        Period period = period(f.map("period"));
        Semantics semantics = f.oneOf(Semantics.class, "semantics");
        RuleAction action = f.oneOf(RuleAction.class, "action");
        Terms terms = new Terms(f.optionalText("requires"), f.optionalText("override_by"), f.optionalText("at_collection"),
                f.has("alarm_after") ? Optional.of(f.parsed("alarm_after", Duration::parse)) : Optional.empty());
        Ends ends = new Ends(Set.copyOf(f.optionalTexts("early")), autoTrigger(f), f.optionalText("cancel_if"));
        return new RetentionRule(id, operator, trigger, start, data, period, semantics, action, ends, combine(f),
                f.someOf(HoldType.class, "holds"), f.someOf(HoldType.class, "holds_not_in_notice"), f.flag("claims_at_contract_end"), terms,
                f.oneOf(RuleStatus.class, "status"), f.has("din") ? Optional.of(din(f.map("din"))) : Optional.empty(), examples(id, f));
    }

    private static Optional<Integer> autoTrigger(Fields f) {
        // only days: a month of silence would not invert to one bound
        return f.has("auto_trigger") ? Optional.of(f.parsed("auto_trigger", text -> (int) Duration.parse(text).toDays())) : Optional.empty();
    }

    private static Period period(Fields f) {
        PeriodKind kind = f.oneOf(PeriodKind.class, "kind");
        int n = f.has("n") ? f.number("n") : 0;
        Optional<PeriodKind> alternative = f.has("alternative") ? Optional.of(f.oneOf(PeriodKind.class, "alternative")) : Optional.empty();
        Period period = new Period(kind, n, alternative, f.optionalTexts("ref"));
        f.nothingElse();
        return period;
    }

    private static TriggerRule start(Fields f) {
        boolean latest = f.has("latest_of");
        TriggerRule start = new TriggerRule(latest ? TriggerRule.Pick.LATEST_OF : TriggerRule.Pick.EARLIEST_OF,
                f.texts(latest ? "latest_of" : "earliest_of"), f.optionalText("not_before"), f.optionalText("if_never"));
        f.nothingElse();
        return start;
    }

    private static Optional<Combine> combine(Fields f) {
        if (!f.has("combine")) {
            return Optional.empty();
        }
        Fields c = f.map("combine");
        String how = c.text("rule");
        if (!"MAX_LAST_DAY".equals(how)) {
            throw new PresetException(c.where() + ": " + how + " is unknown");
        }
        Combine combine = new Combine(c.text("also"), Set.copyOf(c.texts("only")));
        c.nothingElse();
        return Optional.of(combine);
    }

    private static Din din(Fields f) {
        Din din = new Din(f.oneOf(Din.Start.class, "start"), f.text("vorhaltefrist"), f.text("regelloeschfrist"));
        f.nothingElse();
        return din;
    }

    private static List<Example> examples(String id, Fields f) {
        List<Example> examples = new ArrayList<>();
        for (Object node : f.list("examples")) {
            Fields e = Fields.of(id + ".examples", node);
            examples.add(new Example(e.text("t"), e.has("last_day") ? Optional.of(e.date("last_day")) : Optional.empty(), e.text("run"),
                    e.has("alt") ? Optional.of(e.date("alt")) : Optional.empty()));
            e.nothingElse();
        }
        return examples;
    }

    /** One line, the same for equal rules on every machine. */
    public static String write(RetentionRule rule) {
        DumpSettings settings = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.FLOW).setWidth(ONE_LINE)
                .setDefaultScalarStyle(ScalarStyle.PLAIN).build();
        return new Dump(settings).dumpToString(toMap(rule)).strip();
    }

    private static Map<String, Object> toMap(RetentionRule rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", rule.id());
        map.put("operator", rule.operator());
        map.put("trigger", rule.trigger());
        rule.start().ifPresent(start -> map.put("start", startMap(start)));
        map.put("data", rule.data());
        map.put("period", periodMap(rule.period()));
        map.put("semantics", rule.semantics().name());
        map.put("action", rule.action().name());
        rule.terms().atCollection().ifPresent(value -> map.put("at_collection", value));
        rule.ends().autoTriggerDays().ifPresent(days -> map.put("auto_trigger", "P" + days + "D"));
        if (!rule.ends().early().isEmpty()) {
            map.put("early", rule.ends().early().stream().sorted().toList());
        }
        rule.ends().cancelIf().ifPresent(value -> map.put("cancel_if", value));
        rule.terms().requires().ifPresent(value -> map.put("requires", value));
        rule.terms().overriddenBy().ifPresent(value -> map.put("override_by", value));
        rule.terms().alarmAfter().ifPresent(value -> map.put("alarm_after", value.toString()));
        rule.combine().ifPresent(combine -> map.put("combine",
                ordered("also", combine.also(), "rule", "MAX_LAST_DAY", "only", combine.only().stream().sorted().toList())));
        map.put("holds", names(rule.holds()));
        if (!rule.unnamedHolds().isEmpty()) {
            map.put("holds_not_in_notice", names(rule.unnamedHolds()));
        }
        if (rule.claimsAtContractEnd()) {
            map.put("claims_at_contract_end", true);
        }
        map.put("status", rule.status().name());
        rule.din().ifPresent(din -> map.put("din",
                ordered("start", din.start().name(), "vorhaltefrist", din.vorhaltefrist(), "regelloeschfrist", din.regelloeschfrist())));
        map.put("examples", rule.examples().stream().map(RuleText::exampleMap).toList());
        return map;
    }

    private static Map<String, Object> startMap(TriggerRule start) {
        Map<String, Object> map = ordered(start.pick() == TriggerRule.Pick.LATEST_OF ? "latest_of" : "earliest_of", start.events());
        start.notBefore().ifPresent(event -> map.put("not_before", event));
        start.ifNever().ifPresent(event -> map.put("if_never", event));
        return map;
    }

    private static Map<String, Object> periodMap(Period period) {
        Map<String, Object> map = ordered("kind", period.kind().name());
        if (period.n() > 0 || period.kind() == PeriodKind.MINUTES) {
            map.put("n", period.n());
        }
        period.alternative().ifPresent(kind -> map.put("alternative", kind.name()));
        if (!period.references().isEmpty()) {
            map.put("ref", period.references());
        }
        return map;
    }

    private static Map<String, Object> exampleMap(Example example) {
        Map<String, Object> map = ordered("t", example.trigger());
        example.lastDay().ifPresent(day -> map.put("last_day", day.toString()));
        map.put("run", example.run());
        example.alternative().ifPresent(day -> map.put("alt", day.toString()));
        return map;
    }

    private static List<String> names(Collection<HoldType> holds) {
        return holds.stream().sorted().map(Enum::name).toList();
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
