package org.vorzimmer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.rules.NoticePeriods;
import org.vorzimmer.retention.rules.Preset;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.tenancy.TenantSetting;

class NoticeTextTest {

    private static final Set<String> ALL_FEATURES = Set.of("CONTACT_FORM", "TRIAL", "NEWSLETTER", "CONTACT_SYNC", "CALENDAR_SYNC", "PUSH", "RECORDING",
            "MARKETING", "ANALYTICS", "NOTIFICATION_RECIPIENTS", "BIOMETRIC_SIGNATURE");

    @ParameterizedTest
    @CsvSource({"A,DE", "A,EN", "B,DE", "B,EN", "C,DE", "C,EN", "D,DE", "D,EN", "E,DE", "E,EN"})
    void everyPresetGivesACompleteNotice(String letter, TextLanguage language) {
        String notice = notice(letter, language, ALL_FEATURES);
        assertThat(notice).doesNotContain("{{").contains("Muster", "Aufsichtsbehörde Musterland", "datenschutz@muster");
        Preset preset = Presets.shipped().preset(letter);
        NoticePeriods words = NoticePeriods.in(language.getLocale(), Presets.shipped()::rule);
        String plain = notice.replace("\\", "");
        preset.rules().forEach((kind, rule) -> assertThat(plain).contains("**" + words.kind(kind) + "**: " + words.sentence(rule)));
    }

    @ParameterizedTest
    @CsvSource({"A,8", "B,8", "C,0", "D,0", "E,5"})
    void theLogFieldsAreThoseOfThePolicy(String letter, int fields) {
        String log = blocks(letter, TextLanguage.DE, Set.of()).get("access_log");
        assertThat(log.lines().filter(line -> line.startsWith("- ")).count()).isEqualTo(fields);
        assertThat(log.contains("kein Protokoll")).isEqualTo(fields == 0);
    }

    @Test
    void onlyConsentsThatAreAskedAreNamed() {
        assertThat(blocks("A", TextLanguage.DE, Set.of("CONTACT_FORM")).get("consents")).contains("Kontaktformular").doesNotContain("Test");
        assertThat(blocks("D", TextLanguage.DE, Set.of("CONTACT_FORM", "NEWSLETTER")).get("consents")).contains("keine Einwilligung");
        assertThat(blocks("C", TextLanguage.EN, Set.of("CONTACT_FORM")).get("consents")).doesNotContain("recorded");
    }

    @Test
    void measuredVisitsAreToldOfWhereTheyAre() {
        assertThat(blocks("D", TextLanguage.DE, Set.of("ANALYTICS"))).satisfies(told -> {
            assertThat(told.get("measurement")).contains("Nur wenn Sie zustimmen");
            assertThat(told.get("consents")).contains("auswerten, wie unsere Seiten genutzt werden");
        });
        assertThat(blocks("C", TextLanguage.DE, Set.of()).get("measurement")).contains("nicht aus");
    }

    @Test
    void aTenantWithoutPresetPromisesTheDefaults() {
        NoticeFacts facts = NoticeFactsReader.facts(Optional.empty(), Map.of(DataKind.of("CONTACT_LEAD"), Presets.shipped().rule("DEFAULT.contact_form")),
                Set.of(), NoticePeriods.in(TextLanguage.DE.getLocale(), Presets.shipped()::rule));
        assertThat(NoticeText.blocks(facts, true, TextLanguage.DE)).allSatisfy((name, text) -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void everyDefaultTextIsThereInBothLanguagesAndNamesOnlyWhatExists(TextKind kind) {
        for (TextLanguage language : TextLanguage.values()) {
            String text = DefaultTexts.of(kind, language);
            assertThat(DraftRules.unknownPlaceholders(text)).isEmpty();
            // Nobody has said anything of a new tenant yet, and it is not elsewhere before it says so.
            boolean nothing = kind == TextKind.REFERENCES || kind.getPage() == TextKind.SitePage.ELSEWHERE;
            assertThat(text.isBlank()).isEqualTo(nothing);
            String filled = site("A", language, ALL_FEATURES).filled(kind);
            assertThat(filled.isBlank()).isEqualTo(nothing);
            assertThat(filled).doesNotContain("{{");
        }
    }

    @Test
    void bothLanguagesHaveTheSameParts() {
        for (TextKind kind : TextKind.values()) {
            SiteTexts german = site("B", TextLanguage.DE, ALL_FEATURES);
            SiteTexts english = site("B", TextLanguage.EN, ALL_FEATURES);
            assertThat(headings(english.filled(kind))).as(kind.name()).isEqualTo(headings(german.filled(kind)));
            if (kind.getFormat() == TextFormat.CARDS) {
                assertThat(english.cards(kind.name())).hasSameSizeAs(german.cards(kind.name()));
            }
        }
    }

    @Test
    void numbersAndAddressesAreLinks() {
        assertThat(site("A", TextLanguage.DE, Set.of()).html("HOME")).contains("href=\"tel:03012345\"", "href=\"mailto:post@muster.example\"");
    }

    private static long headings(String text) {
        return text.lines().filter(line -> line.startsWith("#")).count();
    }

    private static String notice(String letter, TextLanguage language, Set<String> features) {
        return site(letter, language, features).filled(TextKind.PRIVACY);
    }

    private static SiteTexts site(String letter, TextLanguage language, Set<String> features) {
        Map<TenantSetting, String> settings = new EnumMap<>(TenantSetting.class);
        for (TenantSetting setting : TenantSetting.values()) {
            settings.put(setting, setting.fallback());
        }
        settings.putAll(Map.of(TenantSetting.COMPANY, "Muster", TenantSetting.LEGAL_FORM, "GmbH", TenantSetting.STREET, "Weg 1", TenantSetting.TOWN, "Musterstadt",
                TenantSetting.PHONE, "030 12345", TenantSetting.IMPRINT_EMAIL, "post@muster.example", TenantSetting.AUTHORITY, "Aufsichtsbehörde Musterland",
                TenantSetting.PRIVACY_CONTACT_EMAIL, "datenschutz@muster.example", TenantSetting.REPRESENTATIVE, "M. Muster"));
        return new SiteTexts(language, Map.of(), TenantValues.of("Muster", settings, language), blocks(letter, language, features));
    }

    private static Map<String, String> blocks(String letter, TextLanguage language, Set<String> features) {
        Preset preset = Presets.shipped().preset(letter);
        NoticeFacts facts = NoticeFactsReader.facts(Optional.of(preset), new TreeMap<>(preset.rules()), features,
                NoticePeriods.in(language.getLocale(), Presets.shipped()::rule));
        return NoticeText.blocks(facts, false, language);
    }
}
