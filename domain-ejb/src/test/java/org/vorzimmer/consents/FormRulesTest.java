package org.vorzimmer.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.consents.FormField.COMPANY;
import static org.vorzimmer.consents.FormField.EMAIL;
import static org.vorzimmer.consents.FormField.FIRST_NAME;
import static org.vorzimmer.consents.FormField.LAST_NAME;
import static org.vorzimmer.consents.FormField.MESSAGE;
import static org.vorzimmer.consents.FormField.NAME;
import static org.vorzimmer.consents.FormField.PHONE;
import static org.vorzimmer.consents.FormField.SUBJECT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorzimmer.consents.FormRules.Company;
import org.vorzimmer.consents.FormRules.Need;
import org.vorzimmer.retention.rules.Preset;
import org.vorzimmer.retention.rules.Presets;

class FormRulesTest {

    @Test
    void operatorBDemandsSixFieldsOnEveryChannel() {
        FormRules rules = rules("B", Company.OFF);
        assertThat(rules.missing(Map.of())).containsExactlyInAnyOrder(COMPANY, FIRST_NAME, LAST_NAME, MESSAGE, PHONE, EMAIL);
        assertThat(rules.need(NAME)).isEqualTo(Need.ABSENT);
        assertThat(rules.need(SUBJECT)).isEqualTo(Need.VOLUNTARY);
        assertThat(rules.consents()).isEmpty();
    }

    @Test
    void operatorAAsksConsentInTheSendStep() {
        FormRules rules = rules("A", Company.OPTIONAL);
        assertThat(rules.asksConsent(ConsentKind.CONTACT)).isTrue();
        assertThat(rules.missing(Map.of())).containsExactlyInAnyOrder(NAME, EMAIL, MESSAGE);
        assertThat(rules.isAsked(FIRST_NAME)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"A, true", "B, false", "C, false", "D, false", "E, false"})
    void onlyOperatorAAsksConsentForATrial(String letter, boolean asked) {
        FormRules rules = FormRules.forTrials(Presets.shipped().preset(letter).consentOnForms());
        assertThat(rules.asksConsent(ConsentKind.TRIAL)).isEqualTo(asked);
        assertThat(rules.asksConsent(ConsentKind.CONTACT)).isFalse();
        assertThat(rules.missing(Map.of())).containsExactlyInAnyOrder(NAME, EMAIL, PHONE);
    }

    @ParameterizedTest
    @CsvSource({"C", "D", "E"})
    void theOthersAskNoConsentForAnEnquiry(String letter) {
        assertThat(rules(letter, Company.OPTIONAL).consents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OFF, ABSENT", "OPTIONAL, VOLUNTARY", "REQUIRED, MANDATORY"})
    void theTenantDecidesOnTheCompany(Company setting, Need need) {
        assertThat(rules("A", setting).need(COMPANY)).isEqualTo(need);
    }

    @Test
    void blanksDoNotCount() {
        assertThat(rules("D", Company.OFF).missing(Map.of(NAME, " ", EMAIL, "a@b.de", MESSAGE, "x"))).containsExactly(NAME);
    }

    @ParameterizedTest
    @EnumSource(FormField.class)
    void everyFieldNamesItsPurpose(FormField field) {
        assertThat(field.getPurpose()).isNotNull();
    }

    @Test
    void aFieldNobodyKnowsIsAMistakeInThePolicy() {
        assertThatThrownBy(() -> FormRules.forEnquiries(Set.of("shoe_size"), Set.of(), Company.OFF)).hasMessageContaining("shoe_size");
    }

    @Test
    void everyConsentOfEveryPresetIsKnown() {
        Presets.shipped().letters().forEach(letter -> Presets.shipped().preset(letter).consentOnForms()
                .forEach(consent -> assertThat(ConsentKind.ofPolicy(consent)).isNotNull()));
    }

    @Test
    void whoWantsToBeCalledNamesNumberAndAddressAndNothingElse() {
        for (String letter : List.of("A", "B", "C", "D", "E")) {
            FormRules rules = FormRules.forCallbacks(Presets.shipped().preset(letter).consentOnForms(), Company.REQUIRED);
            assertThat(Arrays.stream(FormField.values()).filter(rules::isMandatory)).as(letter).containsExactly(FormField.EMAIL, FormField.PHONE);
            assertThat(rules.asksConsent(ConsentKind.CONTACT)).as(letter).isEqualTo("A".equals(letter));
        }
        assertThat(FormRules.forCallbacks(Set.of(), Company.OFF).isAsked(FormField.COMPANY)).isFalse();
    }

    private static FormRules rules(String letter, Company company) {
        Preset preset = Presets.shipped().preset(letter);
        return FormRules.forEnquiries(preset.mandatoryOnEnquiries(), preset.consentOnForms(), company);
    }
}
