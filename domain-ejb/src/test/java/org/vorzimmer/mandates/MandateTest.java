package org.vorzimmer.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.documents.PdfText;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.CreditorId;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.tenancy.TenantSetting;

class MandateTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static Mandate mandate(MandateScheme scheme) {
        MandateOrder order = new MandateOrder(new CustomerId(7), scheme, MandateType.RECURRENT, " Form GmbH ", new PostalAddress("Ahornweg", "12 b", "52080", "Aachen", "DE"),
                new Iban("NL91ABNA0417164300"), null, false, "de");
        return new Mandate("word", order, MandateChannel.PAPER, new MandateReference("T017-ab12"), new CreditorId("DE98ABC09999999999"), 14,
                new Mandate.MandateSeals(null, null, null, "hash", 1, null), NOW);
    }

    @Test
    void banksCompareItWithoutBusinessCodeAndInCapitals() {
        assertThat(mandate(MandateScheme.CORE)).extracting("creditorKey", "referenceKey").containsExactly("DE9809999999999", "T017-AB12");
        assertThat(mandate(MandateScheme.CORE).getMaskedIban()).isEqualTo("NL** **** 4300");
        assertThat(mandate(MandateScheme.CORE).getDebtorName()).isEqualTo("Form GmbH");
    }

    @Test
    void aSignatureMakesItActiveAndTheBankABusinessOne() {
        Mandate core = mandate(MandateScheme.CORE);
        core.happens(MandateEvent.SIGNATURE_REQUESTED, true, NOW);
        core.signed(TODAY, "Aachen", NOW);
        assertThat(core.getState()).isEqualTo(MandateState.ACTIVE);
        Mandate b2b = mandate(MandateScheme.B2B);
        b2b.signed(TODAY, "Aachen", NOW);
        assertThat(b2b.getState()).isEqualTo(MandateState.AWAITING_BANK_CONFIRMATION);
        b2b.confirmedByBank(TODAY, NOW);
        assertThat(b2b.getState()).isEqualTo(MandateState.ACTIVE);
    }

    @Test
    void whatEndedNeverComesBack() {
        Mandate mandate = mandate(MandateScheme.CORE);
        mandate.revoked(RevokeReason.NOT_SAID, NOW);
        assertThat(mandate.getEndedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> mandate.signed(TODAY, "Aachen", NOW)).isInstanceOf(ConflictException.class).hasMessage("T017-ab12")
                .extracting("messageKey").isEqualTo("mandate.refused.ENDED");
    }

    @Test
    void anotherAccountIsToldWithTheNextCollectionAndNotWithoutTheDebtorsWord() {
        Mandate mandate = mandate(MandateScheme.CORE);
        mandate.signed(TODAY, "Aachen", NOW);
        Iban other = new Iban("AT611904300234573201");
        assertThatThrownBy(() -> mandate.movesTo(null, other, null, false, NOW)).extracting("messageKey").isEqualTo("mandate.refused.EVIDENCE_INCOMPLETE");
        assertThat(mandate.isAmendedPending()).isFalse();
        mandate.movesTo(null, other, null, true, NOW);
        assertThat(mandate.isAmendedPending()).isTrue();
        assertThat(mandate.getState()).isEqualTo(MandateState.ACTIVE);
        assertThat(mandate.getMaskedIban()).isEqualTo("AT** **** 3201");
    }

    @Test
    void theCustomersErasureEndsWhatLives() {
        Mandate mandate = mandate(MandateScheme.CORE);
        mandate.signed(TODAY, "Aachen", NOW);
        mandate.customerGone(NOW);
        assertThat(mandate.getState()).isEqualTo(MandateState.CLOSED);
        assertThat(mandate.getCustomerId()).isNull();
        assertThat(mandate.getEndedAt()).isEqualTo(NOW);
    }

    @Test
    void theCreditorIsWhoTheSettingsName() {
        Map<TenantSetting, String> settings = Map.of(TenantSetting.COMPANY, "Lerche", TenantSetting.LEGAL_FORM, "GmbH", TenantSetting.STREET, "Straße des 17. Juni 12 b",
                TenantSetting.POSTCODE, "10115", TenantSetting.TOWN, "Berlin", TenantSetting.CREDITOR_ID, "de98 zzz0 9999 9999 99");
        assertThat(Creditor.of(settings)).hasValueSatisfying(creditor -> {
            assertThat(creditor.name()).isEqualTo("Lerche GmbH");
            assertThat(creditor.address()).isEqualTo(new PostalAddress("Straße des 17. Juni", "12 b", "10115", "Berlin", "DE"));
            assertThat(creditor.id().value()).isEqualTo("DE98ZZZ09999999999");
        });
    }

    @Test
    void aClickConvincesOnlyWithAllThatBelongsToIt() {
        Instant shown = NOW.minusSeconds(90);
        Instant confirmed = NOW.minusSeconds(600);
        Map<String, String> fields = Map.of("debtorName", "Form\nGmbH", "iban", "NL91ABNA0417164300");
        ClickEvidence whole = new ClickEvidence("hash", shown, NOW, "draft-1", "token", confirmed, confirmed, fields);
        assertThat(whole.isComplete()).isTrue();
        assertThat(whole.asText()).contains("displayedAt: 2026-11-29T08:58:30Z", "field.debtorName: Form GmbH");
        assertThat(new ClickEvidence("hash", NOW, shown, "draft-1", "token", confirmed, confirmed, fields).isComplete()).isFalse();
        assertThat(new ClickEvidence("hash", shown, NOW, " ", "token", confirmed, confirmed, fields).isComplete()).isFalse();
        assertThat(new ClickEvidence("hash", shown, NOW, "draft-1", null, confirmed, confirmed, fields).isComplete()).isFalse();
        assertThat(new ClickEvidence("hash", shown, NOW, "draft-1", "token", confirmed, null, fields).isComplete()).isFalse();
        assertThat(new ClickEvidence("hash", shown, NOW, "draft-1", "token", confirmed, NOW.plusSeconds(1), fields).isComplete()).isFalse();
    }

    @Test
    void theFormHasLinesToSignOnAndThePackTheHashes() {
        Mandate mandate = mandate(MandateScheme.CORE);
        mandate.signed(TODAY, "Aachen", NOW);
        MandateService.Detail detail = new MandateService.Detail(mandate, new Iban("NL91ABNA0417164300"), "SEPA-Lastschriftmandat\n\nName: <Form>\nWeg 1", null,
                List.of(new MandateService.Line(new MandateEntry(mandate, MandateEntry.Kind.SIGNED, 17L, null, NOW), "Ordner & Fach")));
        PdfText form = MandatePaper.form("de", detail.text(), "Lerche GmbH");
        assertThat(form.title()).isEqualTo("SEPA-Lastschriftmandat");
        assertThat(form.body()).contains("Name: &lt;Form&gt;<br/>Weg 1", "Unterschrift: ____");
        assertThat(MandatePaper.pack(detail, List.of(), "Lerche GmbH").body()).contains("SHA-256 des Textes: hash", "Ordner &amp; Fach", "Benutzer Nr. 17", "Keine.");
    }

    @Test
    void theAccountsNumberStandsOnThePaperAndNotInTheMail() {
        MandateText text = new MandateText(1, "SEPA-Lastschriftmandat", List.of(), List.of("Ich ermächtige Lerche GmbH"),
                List.of(new MandateText.Line("IBAN", new Iban("NL91ABNA0417164300").grouped())));
        Instant shown = NOW.minusSeconds(60);
        ClickEvidence click = new ClickEvidence(text.hash(), shown, NOW, "draft-1", "token", shown, shown, Map.of("town", "Aachen"));
        PdfText given = MandatePaper.given(text, click, "de", "Lerche GmbH");
        assertThat(given.title()).isEqualTo("SEPA-Lastschriftmandat");
        assertThat(given.body()).contains("NL91 ABNA 0417 1643 00", "Ich ermächtige", text.hash(), "clickedAt: " + NOW, "field.town: Aachen");
        assertThat(MandateLetters.withoutAccount(text.full(), new Iban("NL91ABNA0417164300"))).contains("IBAN: ____", "4300)").doesNotContain("NL91");
    }

    @Test
    void everyStateAndEntryHasItsWordOnPaper() {
        for (String language : new String[] {"de", "en"}) {
            ResourceBundle words = ResourceBundle.getBundle("org.vorzimmer.mandates.paper", Locale.forLanguageTag(language));
            assertThat(MandateState.values()).allSatisfy(state -> assertThat(words.containsKey("state." + state)).isTrue());
            assertThat(MandateEntry.Kind.values()).allSatisfy(kind -> assertThat(words.containsKey("entry." + kind)).isTrue());
        }
    }

    @Test
    void aFileIsWhatItsFirstBytesSay() {
        assertThat(ScannedFile.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).hasValueSatisfying(file -> assertThat(file.mediaType()).isEqualTo("application/pdf"));
        assertThat(ScannedFile.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).hasValueSatisfying(file -> assertThat(file.mediaType()).isEqualTo("image/jpeg"));
        assertThat(ScannedFile.of("<html>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(ScannedFile.of(new byte[0])).isEmpty();
    }
}
