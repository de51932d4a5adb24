package org.vorzimmer.retention.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.HoldType;

class PresetsTest {

    private static final DataKind LEAD = DataKind.of("CONTACT_LEAD");

    private final Presets presets = Presets.shipped();

    @Test
    void eightyOneRulesSixPresetsEightHolds() {
        assertThat(presets.rules()).hasSize(82);
        assertThat(presets.letters()).containsExactly("A", "B", "C", "D", "DEFAULT", "E");
        assertThat(presets.holds()).containsOnlyKeys(HoldType.values());
    }

    @ParameterizedTest
    @CsvSource({"A, A.contact_form", "B, B.contact_mail", "C, DEFAULT.contact_form", "D, D.webform", "E, DEFAULT.contact_form",
        "DEFAULT, DEFAULT.contact_form"})
    void eachPresetHasItsRuleForContactForms(String letter, String rule) {
        assertThat(presets.preset(letter).ruleFor(LEAD)).map(RetentionRule::id).contains(rule);
    }

    @Test
    void aKindThatNoPresetKnowsTakesItsOwnFallback() {
        DataKind unknown = DataKind.of("SOMETHING_NEW");

        assertThat(presets.ruleFor("A", unknown, Optional.of("SYS.task"))).map(RetentionRule::id).contains("SYS.task");
        assertThat(presets.ruleFor("A", unknown, Optional.empty())).isEmpty();
    }

    @Test
    void everyRuleServesSomeKind() {
        Set<String> used = presets.letters().stream().flatMap(letter -> presets.preset(letter).rules().values().stream())
                .map(RetentionRule::id).collect(Collectors.toSet());

        assertThat(used).isEqualTo(presets.rules().keySet());
    }

    @Test
    void noPresetUsesAnotherOperatorsRule() {
        for (String letter : presets.letters()) {
            assertThat(presets.preset(letter).rules().values()).extracting(RetentionRule::operator).isSubsetOf(letter, "law", "any");
        }
    }

    @Test
    void whatOperatorsPromiseBesidesPeriods() {
        assertThat(presets.preset("A").accessLog()).hasSize(8).contains("ip_pseudonym");
        assertThat(presets.preset("B").accessLog()).hasSize(8);
        assertThat(presets.preset("C").accessLog()).isEmpty();
        assertThat(presets.preset("D").accessLog()).isEmpty();
        assertThat(presets.preset("E").accessLog()).hasSize(5);
        assertThat(presets.preset("A").consentOnForms()).contains("contact");
        assertThat(presets.preset("B").mandatoryOnEnquiries()).containsExactlyInAnyOrder("company", "first_name", "last_name", "concern",
                "callback_number", "email");
        assertThat(presets.preset("A").handoff()).isEqualTo(Preset.Handoff.AFTER_NAMED_IN_NOTICE);
        assertThat(presets.preset("D").bureaus()).hasSize(4);
        assertThat(presets.preset("A").thirdCountries().stance()).isEqualTo(Preset.ThirdCountries.Stance.NEVER);
    }

    @Test
    void ruleAndTextAreTheSame() {
        for (RetentionRule rule : presets.rules().values()) {
            String text = RuleText.write(rule);
            assertThat(text).doesNotContain("\n");
            assertThat(RuleText.parse(text)).isEqualTo(rule);
            assertThat(RuleText.write(RuleText.parse(text))).isEqualTo(text);
        }
    }

    @Test
    void anUnknownKeyIsNamed() throws IOException {
        String yaml = shipped();

        assertThatThrownBy(() -> Presets.parse(yaml.replace("auto_trigger: P7D", "auto_triger: P7D")))
                .isInstanceOf(PresetException.class).hasMessageContaining("B.chat").hasMessageContaining("auto_triger");
        assertThatThrownBy(() -> Presets.parse(yaml.replace("\nholds:\n", "\nextra: 1\nholds:\n"))).hasMessageContaining("extra");
        assertThatThrownBy(() -> Presets.parse(yaml.replace("review: P1M", "revew: P1M"))).hasMessageContaining("revew");
        assertThatThrownBy(() -> Presets.parse(yaml.replace("{kind: DAYS, n: 60}", "{kind: DAYS, n: 60, of: week}"))).hasMessageContaining("of");
    }

    @Test
    void nonsenseIsRefused() throws IOException {
        String yaml = shipped();

        for (String broken : Stream.of(yaml.replace("{kind: DAYS, n: 60}", "{kind: FORTNIGHTS, n: 60}"), yaml.replace("semantics: INSTANT", "semantics: SOON"),
                yaml.replace("other: SYS.task", "other: SYS.tsk"), yaml.replace("ref: [STAT.buchungsbeleg", "ref: [STAT.beleg"),
                yaml.replace("id: SYS.task", "id: SYS.token"), yaml.replace("schema: 1", "schema: 2"), yaml.replace("holds: [UNPAID", "holds: [UNPAYED"))
                .toList()) {
            assertThat(broken).isNotEqualTo(yaml);
            assertThatThrownBy(() -> Presets.parse(broken)).isInstanceOf(PresetException.class);
        }
    }

    private static String shipped() throws IOException {
        try (InputStream in = Presets.class.getResourceAsStream("presets.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
