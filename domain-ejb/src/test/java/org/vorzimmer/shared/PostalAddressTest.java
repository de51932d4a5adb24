package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.PostalAddress.Fault;
import org.vorzimmer.shared.PostalAddress.Part;
import org.vorzimmer.shared.PostalAddress.Problem;

class PostalAddressTest {

    @Test
    void aWholeAddressIsTaken() {
        PostalAddress address = new PostalAddress(" Ahornweg ", "12 b", "52080", "Aachen", "DE");
        assertThat(address.isComplete()).isTrue();
        assertThat(address.street()).isEqualTo("Ahornweg");
        assertThat(new PostalAddress("Rue de l'Église", "3", "GY1 2AB", "St. Peter Port", "GG").problems()).isEmpty();
    }

    @Test
    void eachMissingPartIsNamed() {
        assertThat(new PostalAddress("", null, " ", "", "").problems()).containsExactly(new Problem(Part.STREET, Fault.MISSING),
                new Problem(Part.HOUSE_NUMBER, Fault.MISSING), new Problem(Part.POSTCODE, Fault.MISSING), new Problem(Part.TOWN, Fault.MISSING),
                new Problem(Part.COUNTRY, Fault.MISSING));
    }

    @Test
    void lengthsCountAsTheBankWillReadThem() {
        assertThat(new PostalAddress("a".repeat(70), "1", "52080", "ü".repeat(17), "DE").problems()).isEmpty();
        assertThat(new PostalAddress("a".repeat(71), "1", "52080", "ü".repeat(18), "DE").problems())
                .containsExactly(new Problem(Part.STREET, Fault.TOO_LONG), new Problem(Part.TOWN, Fault.TOO_LONG));
    }

    @Test
    void postcodesAreJudgedByTheirCountry() {
        assertThat(new PostalAddress("Weg", "1", "5208", "Aachen", "DE").problems()).containsExactly(new Problem(Part.POSTCODE, Fault.POSTCODE_SHAPE));
        assertThat(new PostalAddress("Weg", "1", "1010", "Wien", "AT").problems()).isEmpty();
        assertThat(new PostalAddress("Weg", "1", "1012 AB", "Amsterdam", "NL").problems()).isEmpty();
        assertThat(new PostalAddress("Weg", "1", "SW1A 1AA", "London", "GB").problems()).isEmpty();
    }

    @Test
    void whatNoBankCanReadIsNoAddress() {
        assertThat(new PostalAddress("路", "1", "52080", "Aachen", "DE").problems()).containsExactly(new Problem(Part.STREET, Fault.UNREADABLE));
        assertThat(new PostalAddress("Weg", "1", "10001", "New York", "US").problems()).containsExactly(new Problem(Part.COUNTRY, Fault.COUNTRY_UNKNOWN));
        assertThat(new Problem(Part.COUNTRY, Fault.COUNTRY_UNKNOWN).messageKey()).isEqualTo("address.refused.COUNTRY_UNKNOWN");
    }
}
