package org.vorzimmer.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.mandates.MandateOrderCheck.Finding;
import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.PostalAddress;

class MandateOrderCheckTest {

    private static final PostalAddress ADDRESS = new PostalAddress("Ahornweg", "12 b", "52080", "Aachen", "DE");

    private static MandateOrder order(MandateScheme scheme, String name, PostalAddress address, String iban, String bic, boolean consumer) {
        return new MandateOrder(new CustomerId(1), scheme, MandateType.RECURRENT, name, address, new Iban(iban), bic == null ? null : new Bic(bic), consumer, "de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE41500105170123456789", "AT611904300234573201", "NL91ABNA0417164300"})
    void anAccountInTheEeaNeedsNoBic(String iban) {
        assertThat(MandateOrderCheck.of(order(MandateScheme.CORE, "Erna Form", ADDRESS, iban, null, true))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CH9300762011623852957, POFICHBEXXX, COBADEFFXXX", "SM86U0322509800000000270100, CSSMSMSMXXX, COBADEFFXXX"})
    void anAccountOutsideTheEeaNeedsTheBicOfItsCountry(String iban, String bic, String other) {
        assertThat(MandateOrderCheck.of(order(MandateScheme.CORE, "Erna Form", ADDRESS, iban, null, true))).containsExactly(new Finding("bic", "mandate.bic.needed"));
        assertThat(MandateOrderCheck.of(order(MandateScheme.CORE, "Erna Form", ADDRESS, iban, other, true))).containsExactly(new Finding("bic", "mandate.bic.otherCountry"));
        assertThat(MandateOrderCheck.of(order(MandateScheme.CORE, "Erna Form", ADDRESS, iban, bic, true))).isEmpty();
    }

    @Test
    void aConsumerGivesNoB2bMandate() {
        assertThat(MandateOrderCheck.of(order(MandateScheme.B2B, "Erna Form", ADDRESS, "NL91ABNA0417164300", null, true)))
                .containsExactly(new Finding("scheme", "mandate.refused.CONSUMER"));
        assertThat(MandateOrderCheck.of(order(MandateScheme.B2B, "Form GmbH", ADDRESS, "NL91ABNA0417164300", null, false))).isEmpty();
    }

    @Test
    void whatTheBankCannotReadIsNamedWithItsField() {
        assertThat(MandateOrderCheck.of(order(MandateScheme.CORE, "路", ADDRESS, "NL91ABNA0417164300", null, true)))
                .containsExactly(new Finding("debtorName", "address.refused.UNREADABLE"));
        assertThat(MandateOrderCheck.of(order(MandateScheme.CORE, "ü".repeat(36), ADDRESS, "NL91ABNA0417164300", null, true)))
                .containsExactly(new Finding("debtorName", "address.refused.TOO_LONG"));
        PostalAddress gaps = new PostalAddress("Weg", "", "520", "Aachen", "DE");
        assertThat(MandateOrderCheck.of(order(MandateScheme.CORE, "Erna Form", gaps, "NL91ABNA0417164300", null, true))).extracting(Finding::field)
                .containsExactly("houseNumber", "postcode");
    }
}
