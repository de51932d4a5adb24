package org.vorzimmer.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorzimmer.shared.CreditorId;
import org.vorzimmer.tenancy.TenantId;

class MandateReferenceTest {

    private static final CreditorId CREDITOR = new CreditorId("DE98ZZZ09999999999");

    @Test
    void theProgramsOwnNamesTenantCustomerAndCount() {
        assertThat(MandateReference.of(new TenantId(17), 42, 1)).hasToString("T017-000042-01");
        assertThat(MandateReference.of(new TenantId(1234), 1_234_567, 100)).hasToString("T1234-1234567-100");
        assertThatThrownBy(() -> MandateReference.of(new TenantId(17), 42, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void capitalsAreTheSameAndBlanksAreNot() {
        String first = key("T017-ab12");
        assertThat(key("T017-AB12")).isEqualTo(first);
        assertThat(key("T017-AB 12")).isNotEqualTo(first);
        assertThat(key("123AAa")).isEqualTo(key("123aaA"));
        assertThat(key("123aaa45678")).isNotEqualTo(key("123aaa 45678"));
    }

    @Test
    void anotherBusinessCodeIsTheSameCreditor() {
        MandateReference reference = new MandateReference("T017-000042-01");
        assertThat(reference.uniqueKey(new CreditorId("DE98ABC09999999999"))).isEqualTo(reference.uniqueKey(CREDITOR));
        assertThat(reference.uniqueKey(new CreditorId("DE16ZZZ02345678901"))).isNotEqualTo(reference.uniqueKey(CREDITOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345678901234567890123456", "Müller-1", "A//B", "/A1", "A1/", "", " ", " A1", "A_1"})
    void theseAreRefused(String text) {
        assertThat(MandateReference.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567890123456789012345", "A/B", "T017-AB 12", "(A):+,.'?-"})
    void theseAreTaken(String text) {
        assertThat(MandateReference.parse(text)).isPresent();
    }

    @Test
    void nothingIsNoReference() {
        assertThat(MandateReference.parse(null)).isEmpty();
    }

    private static String key(String reference) {
        return new MandateReference(reference).uniqueKey(CREDITOR);
    }
}
