package org.vorzimmer.retention.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.rules.Preset.ThirdCountries;

/** All rules and presets as shipped, read once and checked to the last key. */
public final class Presets {

    private static final String RESOURCE = "presets.yaml";
    private static final String ANY_LETTER = "other";
    private static final Presets SHIPPED = shippedFile();

    private final Map<String, RetentionRule> rules = new LinkedHashMap<>();
    private final Map<DataKind, Map<String, String>> kinds = new TreeMap<>();
    private final Map<HoldType, HoldTerms> holds = new EnumMap<>(HoldType.class);
    private final Map<String, Preset> presets = new TreeMap<>();

    private Presets(Object document) {
        Fields top = Fields.of("presets", document);
        expect(top, "schema", "1");
        expect(top, "zone", RetentionRule.ZONE.getId());
        expect(top, "due_at", RetentionRule.RUN_TIME.toString());
        top.list("rules").forEach(this::addRule);
        Fields kindMap = top.map("kinds");
        kindMap.keys().forEach(code -> kinds.put(DataKind.of(code), ruleIds(kindMap.map(code))));
        Fields holdMap = top.map("holds");
        holdMap.keys().forEach(name -> addHold(name, holdMap));
        Fields operators = top.map("operators");
        operators.keys().forEach(letter -> presets.put(letter, preset(letter, operators.map(letter))));
        top.nothingElse();
        checkReferences();
    }

    /** The presets that come with the product. */
    public static Presets shipped() {
        return SHIPPED;
    }

    static Presets parse(String yaml) {
        return new Presets(new Load(settings()).loadFromString(yaml));
    }

    public Map<String, RetentionRule> rules() {
        return Collections.unmodifiableMap(rules);
    }

    public RetentionRule rule(String id) {
        RetentionRule rule = rules.get(id);
        if (rule == null) {
            throw new PresetException("No rule is called " + id);
        }
        return rule;
    }

    public Map<HoldType, HoldTerms> holds() {
        return Collections.unmodifiableMap(holds);
    }

    public Set<DataKind> kinds() {
        return Collections.unmodifiableSet(kinds.keySet());
    }

    public Set<String> letters() {
        return Collections.unmodifiableSet(presets.keySet());
    }

    public Preset preset(String letter) {
        Preset preset = presets.get(letter);
        if (preset == null) {
            throw new PresetException("No preset is called " + letter);
        }
        return preset;
    }

    /** The rule a preset has for a kind, or the one that the kind's own feature falls back to. */
    public Optional<RetentionRule> ruleFor(String letter, DataKind kind, Optional<String> fallback) {
        return preset(letter).ruleFor(kind).or(() -> fallback.map(this::rule));
    }

    private static Presets shippedFile() {
        try (InputStream file = Presets.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new PresetException(RESOURCE + " is missing");
            }
            return new Presets(new Load(settings()).loadFromInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LoadSettings settings() {
        return LoadSettings.builder().setAllowDuplicateKeys(false).build();
    }

    private static void expect(Fields top, String key, String value) {
        String found = top.text(key);
        if (!value.equals(found)) {
            throw new PresetException(key + " must be " + value + " and not " + found);
        }
    }

    private void addRule(Object node) {
        RetentionRule rule = RuleText.read(node);
        if (rules.put(rule.id(), rule) != null) {
            throw new PresetException("Two rules are called " + rule.id());
        }
    }

    private Map<String, String> ruleIds(Fields fields) {
        Map<String, String> byLetter = new HashMap<>();
        fields.keys().forEach(letter -> byLetter.put(letter, rule(fields.text(letter)).id()));
        return byLetter;
    }

    private void addHold(String name, Fields all) {
        HoldType type;
        try {
            type = HoldType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new PresetException("holds: unknown key " + name, e);
        }
        Fields f = all.map(name);
        holds.put(type, new HoldTerms(type, f.text("set_by"), f.oneOf(HoldTerms.Scope.class, "scope"), Set.copyOf(f.optionalTexts("rules")),
                Set.copyOf(f.optionalTexts("never_on")), f.texts("lifted_by"),
                f.has("review") ? Optional.of(f.parsed("review", Period::parse)) : Optional.empty(),
                f.has("guard") && "BEFORE_RUN".equals(f.text("guard")), f.flag("two_persons"), f.flag("inform_first")));
        f.nothingElse();
    }

    private Preset preset(String letter, Fields f) {
        Map<DataKind, RetentionRule> mapped = new HashMap<>();
        kinds.forEach((kind, ids) -> Optional.ofNullable(ids.getOrDefault(letter, ids.get(ANY_LETTER))).ifPresent(id -> mapped.put(kind, rule(id))));
        Fields countries = f.map("third_countries");
        ThirdCountries stance = new ThirdCountries(countries.oneOf(ThirdCountries.Stance.class, "stance"),
                Set.copyOf(countries.optionalTexts("only_by_consent")), Set.copyOf(countries.optionalTexts("safeguards")));
        countries.nothingElse();
        Preset preset = new Preset(letter, f.texts("access_log"), Set.copyOf(f.texts("consent_on_forms")), Set.copyOf(f.texts("mandatory_on_enquiries")),
                Set.copyOf(f.texts("disclosure_grounds")), stance, f.oneOf(Preset.Handoff.class, "collection_handoff"), Set.copyOf(f.texts("bureaus")), mapped);
        f.nothingElse();
        return preset;
    }

    private void checkReferences() {
        kinds.values().forEach(ids -> ids.keySet().stream().filter(letter -> !letter.equals(ANY_LETTER)).forEach(this::preset));
        for (RetentionRule rule : rules.values()) {
            List<String> named = new ArrayList<>(rule.period().references());
            rule.combine().ifPresent(combine -> named.add(combine.also()));
            named.forEach(this::rule);
        }
        for (HoldType type : HoldType.values()) {
            HoldTerms terms = Optional.ofNullable(holds.get(type)).orElseThrow(() -> new PresetException("holds: " + type + " is missing"));
            terms.rules().forEach(this::rule);
            terms.neverOn().forEach(this::rule);
        }
    }
}
