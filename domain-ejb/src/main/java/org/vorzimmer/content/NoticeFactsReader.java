package org.vorzimmer.content;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.content.NoticeFacts.Kept;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.retention.Policy;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.rules.NoticePeriods;
import org.vorzimmer.retention.rules.Preset;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Asks the policy in force for what the notice must say. */
@Dependent
class NoticeFactsReader {

    /** What visitors come across first stands first; the rest follows by its name. */
    private static final List<String> FIRST = List.of("ACCESS_LOG", "CONTACT_LEAD", "FORM_META", "INBOUND_MAIL", "OUTBOX_MESSAGE");

    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject PolicyService policies;
    @Inject TenantSettings settings;

    NoticeFacts read(TextLanguage language) {
        Presets presets = Presets.shipped();
        Policy policy = policies.current();
        Optional<Preset> preset = presets.letters().contains(policy.preset()) ? Optional.of(presets.preset(policy.preset())) : Optional.empty();
        // Only what can exist here is promised: kinds that a feature keeps.
        Map<DataKind, RetentionRule> rules = new TreeMap<>();
        for (PersonalDataHolder holder : holders) {
            policy.ruleFor(holder.kind()).or(() -> holder.fallbackRule().map(presets::rule)).ifPresent(rule -> rules.put(holder.kind(), rule));
        }
        return facts(preset, rules, features(), NoticePeriods.in(language.getLocale(), policy::rule));
    }

    static NoticeFacts facts(Optional<Preset> preset, Map<DataKind, RetentionRule> rules, Set<String> features, NoticePeriods words) {
        List<Kept> kept = rules.entrySet().stream()
                .sorted((one, other) -> place(one.getKey(), words).compareTo(place(other.getKey(), words)))
                .map(entry -> new Kept(words.kind(entry.getKey()), words.sentence(entry.getValue()))).toList();
        if (preset.isEmpty()) {
            return new NoticeFacts(kept, List.of(), "", Set.of(), Set.of("LEGAL_DUTY"), Set.of(), "NOT_NAMED", Set.of(), Set.of());
        }
        Preset promises = preset.get();
        String atCollection = Optional.ofNullable(rules.get(DataKind.of("ACCESS_LOG"))).flatMap(rule -> rule.terms().atCollection()).orElse("");
        return new NoticeFacts(kept, promises.accessLog(), atCollection, consentsOf(promises, features), promises.disclosureGrounds(), promises.bureaus(),
                promises.thirdCountries().stance().name(), promises.thirdCountries().onlyByConsent(), promises.thirdCountries().safeguards());
    }

    /** Nothing is announced that the tenant's site does not do: a consent is named once its feature is on. */
    private static Set<String> consentsOf(Preset preset, Set<String> features) {
        // Visits are measured with consent only, also where the operator's own words say nothing of it.
        return Stream.concat(preset.consentOnForms().stream(), Stream.of(NoticeText.MEASUREMENT)).distinct()
                .filter(consent -> features.contains("contact".equals(consent) ? "CONTACT_FORM" : consent.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private Set<String> features() {
        Set<String> features = new TreeSet<>(settings.list(TenantSetting.FEATURES_ON));
        if (Boolean.parseBoolean(settings.get(TenantSetting.MEASURE_VISITS))) {
            features.add(NoticeText.MEASUREMENT.toUpperCase(Locale.ROOT));
        }
        return features;
    }

    private static String place(DataKind kind, NoticePeriods words) {
        int first = FIRST.indexOf(kind.code());
        return first < 0 ? "9" + words.kind(kind) : String.valueOf(first);
    }
}
