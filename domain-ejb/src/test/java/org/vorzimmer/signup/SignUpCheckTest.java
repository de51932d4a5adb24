package org.vorzimmer.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorzimmer.agreements.Agreement;
import org.vorzimmer.signup.SignUpCheck.Finding;
import org.vorzimmer.tariffs.Catalogue;
import org.vorzimmer.tariffs.VatTreatment;

class SignUpCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Catalogue EMPTY = new Catalogue(DAY, List.of(), List.of(), VatTreatment.decide(false, VatTreatment.Recipient.UNKNOWN, DAY));
    private static final SignUpFacts FACTS = new SignUpFacts(EMPTY, true, false, Map.of(Agreement.TERMS, "3", Agreement.PROCESSING, "2", Agreement.SECRECY, "1"));

    private static final SignUpAnswers GOOD = SignUpAnswers.NONE.with(SignUpField.COMPANY_NAME, "Tischlerei Holm").with(SignUpField.FIRST_NAME, "Ada").with(SignUpField.LAST_NAME, "Holm")
            .with(SignUpField.STREET, "Werftstraße").with(SignUpField.HOUSE_NUMBER, "4a").with(SignUpField.POSTCODE, "24143").with(SignUpField.TOWN, "Kiel").with(SignUpField.COUNTRY, "DE")
            .with(SignUpField.EMAIL, "ada@holm.example").with(SignUpField.PHONE, "+49 431 5550100").with(SignUpField.PROFESSION, "OTHER")
            .with(SignUpField.SCHEME, "CORE").with(SignUpField.ACCOUNT_HOLDER, "Ada Holm").with(SignUpField.IBAN, "DE89 3704 0044 0532 0130 00")
            .with(SignUpField.SIGNATORY, "Ada Holm").with(SignUpField.TERMS, "3").with(SignUpField.PROCESSING, "2");

    private static List<Finding> found(SignUpStep step, SignUpAnswers answers) {
        return SignUpCheck.of(step, answers, FACTS);
    }

    @ParameterizedTest
    @EnumSource(value = SignUpStep.class, names = {"COMPANY", "BANK", "AGREEMENTS"})
    void findsNothingWrongWithWhatIsRight(SignUpStep step) {
        assertThat(found(step, GOOD)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = SignUpStep.class, mode = EnumSource.Mode.EXCLUDE, names = "LOGIN")
    void everyStepAsksForSomething(SignUpStep step) {
        assertThat(found(step, SignUpAnswers.NONE)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AT,1010,Wien", "NL,1012 AB,Amsterdam", "CH,8001,Zürich", "FR,67000,Straßburg", "GB,EC1A 1BB,London"})
    void companiesMayLieInAnyCountryOfThePaymentArea(String country, String postcode, String town) {
        assertThat(found(SignUpStep.COMPANY, GOOD.with(SignUpField.COUNTRY, country).with(SignUpField.POSTCODE, postcode).with(SignUpField.TOWN, town))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AT61 1904 3002 3457 3201", "NL91ABNA0417164300", "FR14 2004 1010 0505 0001 3M02 606", "be68 5390 0754 7034"})
    void accountsMayLieInAnyCountryOfThePaymentArea(String iban) {
        assertThat(found(SignUpStep.BANK, GOOD.with(SignUpField.IBAN, iban))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DE88370400440532013000,iban.refused.CHECK_DIGITS", "AT62 1904 3002 3457 3201,iban.refused.CHECK_DIGITS", "DE8937040044053201300,iban.refused.LENGTH",
        "US89370400440532013000,iban.refused.COUNTRY_NOT_SEPA", "'',iban.refused.EMPTY"})
    void saysWhatIsWrongWithAnAccount(String iban, String key) {
        assertThat(found(SignUpStep.BANK, GOOD.with(SignUpField.IBAN, iban))).extracting(Finding::field, Finding::messageKey)
                .containsExactly(tuple(SignUpField.IBAN, key));
    }

    @Test
    void accountsOutsideTheEconomicAreaNeedTheBanksCode() {
        SignUpAnswers swiss = GOOD.with(SignUpField.IBAN, "CH93 0076 2011 6238 5295 7");
        assertThat(found(SignUpStep.BANK, swiss)).extracting(Finding::field).containsExactly(SignUpField.BIC);
        assertThat(found(SignUpStep.BANK, swiss.with(SignUpField.BIC, "UBSWCHZH80A"))).isEmpty();
        assertThat(found(SignUpStep.BANK, swiss.with(SignUpField.BIC, "UBSW"))).extracting(Finding::messageKey).containsExactly("signup.bicWrong");
    }

    @Test
    void halfAnAddressOfTheAccountHolderIsNone() {
        SignUpAnswers half = GOOD.with(SignUpField.HOLDER_STREET, "Ring").with(SignUpField.HOLDER_COUNTRY, "DE");
        assertThat(found(SignUpStep.BANK, half)).extracting(Finding::field)
                .containsExactlyInAnyOrder(SignUpField.HOLDER_HOUSE_NUMBER, SignUpField.HOLDER_POSTCODE, SignUpField.HOLDER_TOWN);
        assertThat(GOOD.with(SignUpField.HOLDER_COUNTRY, "DE").holderAddress()).isEqualTo(GOOD.companyAddress());
    }

    @Test
    void aNumberForValueAddedTaxMustBeOneAndOfTheCompanysCountry() {
        assertThat(found(SignUpStep.COMPANY, GOOD.with(SignUpField.VAT_ID, "DE136695976"))).isEmpty();
        assertThat(found(SignUpStep.COMPANY, GOOD.with(SignUpField.VAT_ID, "DE136695975"))).extracting(Finding::messageKey).containsExactly("vatId.refused.CHECK_DIGIT");
        assertThat(found(SignUpStep.COMPANY, GOOD.with(SignUpField.VAT_ID, "ATU13585627"))).extracting(Finding::messageKey).containsExactly("signup.vatIdElsewhere");
    }

    @ParameterizedTest
    @EnumSource(value = Profession.class, names = {"DOCTOR", "LAWYER", "TAX_ADVISER"})
    void whoKeepsSecretsByProfessionAcceptsTheSecrecyAgreement(Profession profession) {
        SignUpAnswers secretive = GOOD.with(SignUpField.PROFESSION, profession.name());
        assertThat(found(SignUpStep.AGREEMENTS, secretive)).extracting(Finding::field).containsExactly(SignUpField.SECRECY);
        assertThat(found(SignUpStep.AGREEMENTS, secretive.with(SignUpField.SECRECY, "1"))).isEmpty();
    }

    @Test
    void whoHasALoginAlreadyIsToldAfterTheAddressIsProved() {
        SignUpAnswers answers = GOOD.with(SignUpField.PASSWORD_HASH, "argon2id$…");
        assertThat(SignUpCheck.of(SignUpStep.LOGIN, answers, new SignUpFacts(EMPTY, true, true, FACTS.words()))).extracting(Finding::messageKey).containsExactly("signup.loginTaken");
        assertThat(SignUpCheck.of(SignUpStep.LOGIN, answers, new SignUpFacts(EMPTY, false, true, FACTS.words()))).extracting(Finding::messageKey).containsExactly("signup.mailUnconfirmed");
    }

    @Test
    void whatIsTooLongIsKeptAndSaid() {
        SignUpAnswers tooLong = GOOD.with(SignUpField.COMPANY_NAME, "x".repeat(121));
        assertThat(found(SignUpStep.COMPANY, tooLong)).extracting(Finding::field, Finding::messageKey).containsExactly(tuple(SignUpField.COMPANY_NAME, "signup.tooLong"));
        assertThat(tooLong.text(SignUpField.COMPANY_NAME)).hasSize(121);
    }

    @Test
    void wordsThatWereReplacedMeanwhileAreAcceptedAnew() {
        assertThat(found(SignUpStep.AGREEMENTS, GOOD.with(SignUpField.TERMS, "2"))).extracting(Finding::messageKey).containsExactly("signup.textChanged");
    }

    @Test
    void nobodyGetsFurtherThanTheFirstStepThatIsNotDone() {
        assertThat(SignUpCheck.furthest(SignUpAnswers.NONE, FACTS)).isEqualTo(SignUpStep.COMPANY);
        assertThat(SignUpCheck.furthest(GOOD, FACTS)).isEqualTo(SignUpStep.LOGIN);
        assertThat(SignUpCheck.furthest(GOOD.with(SignUpField.PASSWORD_HASH, "argon2id$…"), FACTS)).isEqualTo(SignUpStep.TARIFF);
    }

    @Test
    void answersComeBackFromTheirSealedFormAsTheyWere() {
        assertThat(SignUpAnswers.fromText(GOOD.asText())).isEqualTo(GOOD);
        assertThat(SignUpAnswers.fromText("TOWN=K%C3%B6ln+%F0%9F%8F%94&GONE=x").text(SignUpField.TOWN)).isEqualTo("Köln 🏔");
        assertThat(GOOD.toString()).doesNotContain("Holm").doesNotContain("3704");
        assertThat(GOOD.without(SignUpStep.BANK).has(SignUpField.IBAN)).isFalse();
    }
}
