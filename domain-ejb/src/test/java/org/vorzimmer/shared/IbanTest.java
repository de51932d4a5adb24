package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;
import org.iban4j.bban.BbanStructure;
import org.iban4j.bban.BbanStructureEntry.EntryCharacterType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorzimmer.shared.IbanRefusal.Reason;

class IbanTest {

    @ParameterizedTest
    @ValueSource(strings = {"DE89370400440532013000", "AT611904300234573201", "NL91ABNA0417164300", "FR1420041010050500013M02606", "BE68539007547034",
            "CH9300762011623852957", "GB29NWBK60161331926819", "MT84MALT011000012345MTLCAST001S", "NO9386011117947", "SM86U0322509800000000270100",
            "LI21088100002324013AA", "IE29AIBK93115212345678", "MC5811222000010123456789030"})
    void accountsOfAllCountriesAreTaken(String number) {
        assertThat(Iban.parse(number)).map(Iban::value).contains(number);
    }

    @Test
    void everyCountryOfSepaIsTaken() {
        SepaCountries.ofAddresses().stream().filter(SepaCountries::contains).forEach(country -> {
            StringBuilder account = new StringBuilder();
            BbanStructure.forCountry(CountryCode.getByCode(country)).getEntries()
                    .forEach(entry -> account.append((entry.getCharacterType() == EntryCharacterType.n ? "1" : "A").repeat(entry.getLength())));
            String number = country + IbanUtil.calculateCheckDigit(country + "00" + account) + account;
            assertThat(Iban.refusal(number)).as(number).isEmpty();
        });
    }

    @Test
    void blanksAndSmallLettersDoNotMatter() {
        Iban expected = new Iban("DE89370400440532013000");
        assertThat(Iban.parse(" de89 3704 0044\u00a00532 0130 00 ")).contains(expected);
        assertThat(Iban.parse("IBAN: DE89 3704 0044 0532 0130 00")).contains(expected);
        assertThat(expected.grouped()).isEqualTo("DE89 3704 0044 0532 0130 00");
    }

    @ParameterizedTest
    @CsvSource({"DE88370400440532013000, CHECK_DIGITS", "AT611904300234573202, CHECK_DIGITS", "DE8937040044053201300, LENGTH", "AT6119043002345732011, LENGTH",
            "XX89370400440532013000, COUNTRY_UNKNOWN", "D, COUNTRY_UNKNOWN", "TR330006100519786457841326, COUNTRY_NOT_SEPA",
            "US89370400440532013000, COUNTRY_NOT_SEPA", "DE8937040044053201300X, STRUCTURE", "DEX9370400440532013000, STRUCTURE",
            "DE89-3704-0044-0532-0130-00, CHARACTERS", "'', EMPTY"})
    void whatIsWrongIsNamed(String typed, Reason reason) {
        assertThat(Iban.refusal(typed)).map(IbanRefusal::reason).contains(reason);
        assertThat(Iban.parse(typed)).isEmpty();
    }

    @Test
    void aWrongLengthIsSaidWithTheOneOfItsCountry() {
        assertThat(Iban.refusal("NL91ABNA041716430")).contains(new IbanRefusal(Reason.LENGTH, "NL", 18, 17));
        assertThat(Iban.refusal("NO93860111179471")).contains(new IbanRefusal(Reason.LENGTH, "NO", 15, 16));
        assertThat(Iban.refusal("NL91ABNA041716430").orElseThrow().messageKey()).isEqualTo("iban.refused.LENGTH");
    }

    @Test
    void nothingAndFarTooMuchAreRefused() {
        assertThat(Iban.refusal(null)).map(IbanRefusal::reason).contains(Reason.EMPTY);
        assertThat(Iban.refusal("DE".repeat(1000))).map(IbanRefusal::reason).contains(Reason.CHARACTERS);
        assertThatThrownBy(() -> new Iban("de89370400440532013000")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itShowsItselfMasked() {
        Iban iban = new Iban("DE89370400440532013000");
        assertThat(iban).hasToString("DE** **** 3000");
        assertThat(iban.lastFour()).isEqualTo("3000");
        assertThat("of " + iban).doesNotContain("37040044");
    }

    @Test
    void outsideTheEeaTheBankMustBeNamed() {
        assertThat(new Iban("CH9300762011623852957").needsBic()).isTrue();
        assertThat(new Iban("GB29NWBK60161331926819").needsBic()).isTrue();
        assertThat(new Iban("NO9386011117947").needsBic()).isFalse();
        assertThat(new Iban("LI21088100002324013AA").needsBic()).isFalse();
    }

    @Test
    void onlyGermanAccountsHaveABankleitzahl() {
        assertThat(new Iban("DE89370400440532013000").germanBankCode()).contains("37040044");
        assertThat(new Iban("AT611904300234573201").germanBankCode()).isEmpty();
    }

    @Test
    void aBicIsReadInBothLengths() {
        assertThat(Bic.parse("cobadeff")).map(Bic::value).contains("COBADEFFXXX");
        assertThat(Bic.parse("INGDDEFFXXX")).map(Bic::country).contains("DE");
        assertThat(Bic.parse("COBADEFF370")).isPresent();
        assertThat(Bic.parse("COBAXYFF")).isEmpty();
        assertThat(Bic.parse("COBADEFF37")).isEmpty();
        assertThat(Bic.parse(null)).isEmpty();
        assertThat(new Bic("COBADEFF")).isEqualTo(new Bic("COBADEFFXXX"));
    }

    @Test
    void membershipIsNotTheEea() {
        assertThat(SepaCountries.contains("CH")).isTrue();
        assertThat(SepaCountries.isInEea("CH")).isFalse();
        assertThat(SepaCountries.contains("TR")).isFalse();
        assertThat(SepaCountries.ofAddresses()).contains("GG", "PM", "DE").hasSize(46);
    }
}
