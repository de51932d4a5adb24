package org.vorzimmer.web.portal.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.ledger.LedgerChain;
import org.vorzimmer.retention.rules.NoticePeriods;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.web.kit.Language;

/** Kinds, rules and numbers in the words of the notice, for all pages of this folder. */
@Named("retentionWords")
@RequestScoped
public class RetentionWords {

    @Inject PolicyService policies;
    @Inject Language language;

    private NoticePeriods words;

    public String kind(DataKind kind) {
        return words().kind(kind);
    }

    public String kindOf(String code) {
        return kind(DataKind.of(code));
    }

    public String period(RetentionRule rule) {
        return words().period(rule);
    }

    public String sentence(RetentionRule rule) {
        return words().sentence(rule);
    }

    public String hold(HoldType type) {
        return language.text("retention.holdType." + type);
    }

    /** What is held, per ground. */
    public String held(Map<HoldType, Long> held) {
        return held.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> hold(entry.getKey()) + " " + shown(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A number as a single day may show it. */
    public String shown(long number) {
        return LedgerChain.shown(number);
    }

    private NoticePeriods words() {
        if (words == null) {
            words = NoticePeriods.in(language.getLocale(), policies.current()::rule);
        }
        return words;
    }
}
