package org.vorzimmer.retention.rules;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.HoldType;

/** Says in plain words what a rule does, so that the privacy notice and the run come from the same data. */
public final class NoticePeriods {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private final ResourceBundle texts;
    private final Locale language;
    private final Function<String, RetentionRule> rules;

    private NoticePeriods(Locale language, Function<String, RetentionRule> rules) {
        this.language = language;
        this.rules = rules;
        texts = ResourceBundle.getBundle("org.vorzimmer.retention.rules.notice", language, NoticePeriods.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Words in one language.
     *
     * @param rules finds the rules that others refer to
     */
    public static NoticePeriods in(Locale language, Function<String, RetentionRule> rules) {
        return new NoticePeriods(Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN, rules);
    }

    /** What the data are called towards the public. */
    public String kind(DataKind kind) {
        return texts.containsKey("kind." + kind) ? texts.getString("kind." + kind) : kind.code();
    }

    /** The whole promise: when the data go, what shortens it, and what may suspend it. */
    public String sentence(RetentionRule rule) {
        return period(rule) + shortening(rule).map(text -> "; " + text).orElse("") + holds(rule).map(text -> ". " + text).orElse("") + ".";
    }

    /** When the data go. */
    public String period(RetentionRule rule) {
        String when = switch (rule.period().kind()) {
            case NOT_COLLECTED -> text("period.NOT_COLLECTED");
            case REF -> text("period.REF", rule.period().references().stream().map(rules).map(this::statutory).collect(Collectors.joining(", ")));
            case IMMEDIATE -> text("period.IMMEDIATE." + rule.semantics(), trigger(rule));
            case MINUTES -> minutes(rule);
            case EOY_PLUS_YEARS, CALENDAR_MONTH_END -> text("period." + rule.period().kind() + (rule.period().n() == 1 ? ".1" : ""), rule.period().n(), trigger(rule));
            default -> text("period." + rule.semantics(), span(rule.period()), trigger(rule));
        };
        String auto = rule.ends().autoTriggerDays().map(days -> text("auto", days)).orElse("");
        return when + auto + (rule.action() == RuleAction.TRUNCATE_LAST_OCTET_OR_DELETE ? text("action.TRUNCATE") : "");
    }

    /** What ends or replaces the period before its time. */
    public Optional<String> shortening(RetentionRule rule) {
        List<String> parts = new ArrayList<>();
        if (!rule.ends().early().isEmpty()) {
            parts.add(text("early", rule.ends().early().stream().sorted().map(event -> text("early." + event)).collect(Collectors.joining(text("or")))));
        }
        rule.ends().cancelIf().ifPresent(event -> parts.add(text("cancel." + event)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    /** Why the deletion may be suspended. */
    public Optional<String> holds(RetentionRule rule) {
        if (rule.holds().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(text("holds", rule.holds().stream().sorted().map(this::hold).collect(Collectors.joining(text("or")))));
    }

    public String hold(HoldType type) {
        return text("hold." + type);
    }

    private String statutory(RetentionRule rule) {
        return text("statutory." + rule.id(), rule.period().n());
    }

    private String minutes(RetentionRule rule) {
        int n = rule.period().n();
        if (n == 0) {
            return text("period.IMMEDIATE.NO_LATER_THAN", trigger(rule));
        }
        boolean hours = n % MINUTES_OF_AN_HOUR == 0;
        String span = hours ? amount("HOURS", n / MINUTES_OF_AN_HOUR) : amount("MINUTES", n);
        return text("period.AFTER_EXPIRY", span, trigger(rule));
    }

    private String span(Period period) {
        return amount(period.kind().name(), period.n());
    }

    private String amount(String unit, int n) {
        return text("span." + unit + (n == 1 ? ".1" : ""), n);
    }

    private String trigger(RetentionRule rule) {
        return text("trigger." + rule.trigger());
    }

    private String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language).format(values);
    }
}
