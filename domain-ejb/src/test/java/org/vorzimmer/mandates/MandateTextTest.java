package org.vorzimmer.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.CreditorId;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.PostalAddress;

class MandateTextTest {

    private static final Iban GERMAN = new Iban("DE89370400440532013000");
    private static final Iban SWISS = new Iban("CH9300762011623852957");

    @Test
    void aCoreMandateHasBothSentencesAndTheRefund() {
        MandateText text = MandateText.of(form(MandateScheme.CORE, MandateType.RECURRENT, GERMAN, null), Locale.GERMAN);
        assertThat(text.heading()).isEqualTo("SEPA-Lastschriftmandat");
        assertThat(text.legalText()).hasSize(3);
        assertThat(text.legalText().get(0)).isEqualTo("Ich ermächtige Lerche Büroservice GmbH, Zahlungen von meinem Konto mittels Lastschrift einzuziehen.");
        assertThat(text.legalText().get(1)).contains("weise ich mein Kreditinstitut an").contains("Lerche Büroservice GmbH");
        assertThat(text.legalText().get(2)).contains("acht Wochen").contains("Bedingungen");
        assertThat(text.full()).contains("Wiederkehrende Zahlung", "DE98ZZZ09999999999", "T017-000042-01", "DE89 3704 0044 0532 0130 00", "Anton Berger",
                "DE-52080 Aachen", "Aachen, 4. Januar 2027").doesNotContain("{", "BIC", "einmalig");
    }

    @Test
    void aBusinessMandateHasNoRefund() {
        MandateText text = MandateText.of(form(MandateScheme.B2B, MandateType.RECURRENT, GERMAN, null), Locale.GERMAN);
        assertThat(text.heading()).isEqualTo("SEPA-Firmenlastschrift-Mandat");
        assertThat(text.legalText().get(2)).contains("nur dem Einzug", "Unternehmen", "nicht berechtigt", "Fälligkeitstag", "Vor dem ersten Einzug")
                .doesNotContain("acht Wochen");
    }

    @Test
    void aMandateForOneCollectionSaysSoInBothSentences() {
        MandateText german = MandateText.of(form(MandateScheme.CORE, MandateType.ONE_OFF, GERMAN, null), Locale.GERMAN);
        assertThat(german.legalText().subList(0, 2)).allMatch(sentence -> sentence.contains("einmalig"));
        MandateText english = MandateText.of(form(MandateScheme.CORE, MandateType.ONE_OFF, GERMAN, null), Locale.UK);
        assertThat(english.legalText().subList(0, 2)).allMatch(sentence -> sentence.contains("one single"));
        assertThat(english.heading()).isEqualTo("SEPA Direct Debit Mandate");
    }

    @Test
    void otherLanguagesReadGerman() {
        assertThat(MandateText.of(form(MandateScheme.CORE, MandateType.RECURRENT, GERMAN, null), Locale.FRENCH).heading()).isEqualTo("SEPA-Lastschriftmandat");
    }

    @Test
    void outsideTheEeaTheBankIsNamed() {
        assertThatThrownBy(() -> form(MandateScheme.CORE, MandateType.RECURRENT, SWISS, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(MandateText.of(form(MandateScheme.CORE, MandateType.RECURRENT, SWISS, new Bic("UBSWCHZH80A")), Locale.GERMAN).full()).contains("BIC: UBSWCHZH80A");
    }

    @Test
    void theReferenceMayFollow() {
        MandateForm form = form(MandateScheme.CORE, MandateType.RECURRENT, GERMAN, null);
        MandateForm open = new MandateForm(form.scheme(), form.type(), form.creditorName(), form.creditorAddress(), form.creditorId(), null, form.debtorName(),
                form.debtorAddress(), form.iban(), null, null);
        assertThat(MandateText.of(open, Locale.GERMAN).full()).contains("wird vor dem ersten Einzug mitgeteilt").doesNotContain("Ort und Datum");
    }

    @Test
    void theHashIsOverTheWholeText() {
        MandateText core = MandateText.of(form(MandateScheme.CORE, MandateType.RECURRENT, GERMAN, null), Locale.GERMAN);
        assertThat(core.hash()).matches("[0-9a-f]{64}").isEqualTo(MandateText.of(form(MandateScheme.CORE, MandateType.RECURRENT, GERMAN, null), Locale.GERMAN).hash());
        assertThat(MandateText.of(form(MandateScheme.CORE, MandateType.ONE_OFF, GERMAN, null), Locale.GERMAN).hash()).isNotEqualTo(core.hash());
        assertThat(core.templateVersion()).isEqualTo(MandateText.CURRENT);
    }

    /** A template that was in use must not change: this hash stands in mandates. */
    @Test
    void theFirstTemplateStaysAsItIs() {
        assertThat(MandateText.of(form(MandateScheme.CORE, MandateType.RECURRENT, GERMAN, null), Locale.GERMAN, 1).hash())
                .isEqualTo("223ed938f450eaeef88a4b7bb0aaecadbe18dd245ed600ce63395dfb560935ed");
    }

    private static MandateForm form(MandateScheme scheme, MandateType type, Iban iban, Bic bic) {
        return new MandateForm(scheme, type, "Lerche Büroservice GmbH", new PostalAddress("Lerchenweg", "1", "10115", "Berlin", "DE"),
                new CreditorId("DE98ZZZ09999999999"), new MandateReference("T017-000042-01"), "Anton Berger",
                new PostalAddress("Ahornweg", "12 b", "52080", "Aachen", "DE"), iban, bic, "Aachen, 4. Januar 2027");
    }
}
