package org.vorzimmer.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSetting.Group;

class SettingRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PHONE | 030 23125 100",
        "IMPRINT_EMAIL | hallo@lerche.example",
        "BANK_IBAN | DE89 3704 0044 0532 0130 00",
        "OPENING_HOURS | Mo-Fr 08:00-12:00, 13:00-18:00",
        "SESSION_IDLE_MINUTES | 30",
        "SECOND_FACTOR_ROLES | TENANT_ADMIN,PRIVACY_OFFICER",
        "ACCENT_COLOUR | #b3541e",
        "LAND | TH",
        "CREDITOR_ID | DE98 ZZZ0 9999 9999 99",
        "BANK_BIC | COBADEFF370",
        "BANK_ONLINE_MANDATE_CONFIRMED_ON | 2026-11-02",
        "PRENOTIFICATION_DAYS | 5",
        "INBOUND_IMAP_PORT | 993"})
    void takesWhatFits(TenantSetting setting, String value) {
        assertThat(SettingRules.refusal(setting, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PHONE | - | PHONE",
        "PHONE | 030 <b> | PHONE",
        "IMPRINT_EMAIL | hallo(at)lerche | EMAIL",
        "BANK_IBAN | DE89 3704 0044 0532 0130 01 | IBAN",
        "OPENING_HOURS | immer | HOURS",
        "SESSION_IDLE_MINUTES | 1 | NUMBER",
        "SESSION_IDLE_MINUTES | 999 | NUMBER",
        "SECOND_FACTOR_ROLES | CUSTOMER_USER | ROLES",
        "ACCENT_COLOUR | red | COLOUR",
        "LAND | XX | CHOICE",
        "LOGO_SVG | <html/> | SVG",
        "CREDITOR_ID | DE97ZZZ09999999999 | CREDITOR",
        "BANK_BIC | COBADE | BIC",
        "BANK_ONLINE_MANDATE_CONFIRMED_ON | 2026-02-30 | DAY",
        "PRENOTIFICATION_DAYS | 0 | NUMBER",
        "INBOUND_IMAP_PORT | 99999 | NUMBER"})
    void saysWhatIsWrong(TenantSetting setting, String value, String shape) {
        assertThat(SettingRules.refusal(setting, value)).hasValue("tenant.field." + shape);
    }

    @ParameterizedTest
    @EnumSource(TenantSetting.class)
    void everyDefaultIsFine(TenantSetting setting) {
        assertThat(SettingRules.refusal(setting, setting.fallback())).isEmpty();
    }

    @Test
    void whatMustHaveAValueSaysSo() {
        assertThat(SettingRules.refusal(TenantSetting.ACCENT_COLOUR, " ")).hasValue("tenant.field.missing");
        assertThat(SettingRules.refusal(TenantSetting.PHONE, "")).isEmpty();
    }

    @Test
    void drawingsAreCleanedBeforeTheyAreStored() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script><circle r=\"3\"/></svg>";
        assertThat(TenantFurnishing.checked(Map.of(TenantSetting.LOGO_SVG, svg)).get(TenantSetting.LOGO_SVG)).doesNotContain("script").contains("circle");
        assertThatThrownBy(() -> TenantFurnishing.checked(Map.of(TenantSetting.PHONE, "x"))).extracting("messageKey").isEqualTo("tenant.field.PHONE");
    }

    @ParameterizedTest
    @EnumSource(Group.class)
    void everySettingStandsOnATabExceptThePolicy(Group group) {
        assertThat(SettingField.of(group)).extracting(SettingField::setting)
                .containsExactlyElementsOf(TenantSetting.of(group).stream().filter(setting -> setting != TenantSetting.POLICY_PRESET).toList());
    }

    @Test
    void aTenantCannotNameTheInstallationsSecrets() {
        assertThat(SettingField.of(TenantSetting.INBOUND_IMAP_PASSWORD_VARIABLE).platformOnly()).isTrue();
        assertThat(SettingField.of(TenantSetting.POLICY_PRESET).platformOnly()).isTrue();
        assertThat(SettingField.of(TenantSetting.PHONE).platformOnly()).isFalse();
    }
}
