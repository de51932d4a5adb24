package org.vorzimmer.retention.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.personaldata.DataKind;

class NoticePeriodsTest {

    private final Presets presets = Presets.shipped();
    private final NoticePeriods german = NoticePeriods.in(Locale.GERMANY, presets::rule);
    private final NoticePeriods english = NoticePeriods.in(Locale.ENGLISH, presets::rule);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A.server_log | 7 Tage nach dem Zugriff",
        "A.contact_form | am Tag nach dem Abschluss der Kommunikation; 30 Tage ohne Bewegung gelten als Abschluss",
        "A.session_cookie | 30 Minuten nach dem Ende der Sitzung",
        "B.phone_inquiry | spätestens 4 Wochen nach dem Eingang der Anfrage",
        "B.newsletter | sofort mit der Abmeldung",
        "C.account | spätestens 5 Jahre nach der Kündigung",
        "D.web_access | wird gar nicht erst gespeichert",
        "D.webform_ip | 7 Tage nach dem Absenden des Formulars; die Adresse wird dann gekürzt oder gelöscht",
        "D.bestandsdaten | mit Ablauf des nächsten Kalenderjahres nach dem Ende des Vertrags",
        "D.abrechnungsdaten | spätestens 6 Monate nach dem Versand der Rechnung",
        "E.content | sofort mit dem Ende des Gesprächs",
        "STAT.buchungsbeleg | mit Ablauf des 8. Kalenderjahres nach der Ausstellung des Belegs",
        "SYS.signup_draft | 24 Stunden nach der letzten Eingabe",
        "SYS.token | 1 Tag nach der Einlösung oder dem Ablauf"
    })
    void plainGerman(String rule, String words) {
        assertThat(german.period(presets.rule(rule))).isEqualTo(words);
    }

    @Test
    void plainEnglish() {
        assertThat(english.period(presets.rule("A.server_log"))).isEqualTo("7 days after the access");
        assertThat(english.period(presets.rule("D.abrechnungsdaten").inLongerReading()))
                .isEqualTo("at the end of calendar month 6 after the invoice was sent");
    }

    @Test
    void everyRuleAndKindHasWordsInBothLanguages() {
        for (NoticePeriods words : new NoticePeriods[] {german, english}) {
            for (RetentionRule rule : presets.rules().values()) {
                assertThat(words.sentence(rule)).endsWith(".").doesNotContain("{").doesNotContain("null");
            }
            for (DataKind kind : presets.kinds()) {
                assertThat(words.kind(kind)).isNotEqualTo(kind.code());
            }
        }
    }

    @Test
    void theWholePromise() {
        assertThat(german.sentence(presets.rule("C.recording"))).isEqualTo("30 Tage nach der Aufzeichnung; früher, sobald Sie Ihre Einwilligung widerrufen."
                + " Die Löschung ruht nur, solange ein Rechtsstreit läuft, in dem es auf die Daten ankommt.");
    }
}
