package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vorzimmer.tenancy.TenantSetting;

class MailSenderTest {

    @Test
    void theSignatureLeavesOutWhatIsNotSet() {
        Map<TenantSetting, String> values = new EnumMap<>(TenantSetting.class);
        values.put(TenantSetting.COMPANY, "Büro Lerche");
        values.put(TenantSetting.LEGAL_FORM, "GmbH");
        values.put(TenantSetting.STREET, "Ahornweg 1");
        values.put(TenantSetting.POSTCODE, "10115");
        values.put(TenantSetting.TOWN, "Berlin");
        values.put(TenantSetting.PHONE, " ");
        assertThat(MailSender.signature("Lerche", values)).isEqualTo("Lerche\nBüro Lerche GmbH, Ahornweg 1, 10115 Berlin");
    }

    @Test
    void aTenantWithoutImprintSignsWithItsName() {
        assertThat(MailSender.signature("Lerche", Map.of())).isEqualTo("Lerche");
    }
}
