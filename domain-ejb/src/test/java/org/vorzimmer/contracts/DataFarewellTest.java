package org.vorzimmer.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.Policy;
import org.vorzimmer.retention.rules.Presets;

class DataFarewellTest {

    private static final Instant END = Instant.parse("2026-12-31T22:59:59.999999Z");
    private static final Set<String> KEPT = Set.of("CONTRACT", "CUSTOMER", "PORTAL_ACCOUNT", "BUSINESS_LETTER", "CONTACT_LEAD");

    private static LocalDate goesOn(String letter, String kind) {
        Policy policy = new Policy(1, letter, END, new TreeMap<>(Presets.shipped().preset(letter).rules()));
        return DataFarewell.of(policy, one -> KEPT.contains(one.code()), END, "de").stream().filter(line -> line.kind().equals(DataKind.of(kind))).findFirst().orElseThrow().goesOn();
    }

    /** What five kinds of operator have promised, for a contract that ended with the year. */
    @ParameterizedTest
    @CsvSource({"A, CONTRACT, 2027-01-01", "B, CONTRACT, 2027-01-01", "C, CONTRACT, 2027-01-01", "D, CONTRACT, 2028-01-01", "E, CONTRACT, 2027-01-01",
            "B, PORTAL_ACCOUNT, 2027-01-28", "C, PORTAL_ACCOUNT, 2031-12-31", "D, CUSTOMER, 2028-01-01", "A, BUSINESS_LETTER, 2033-01-01"})
    void eachKindGoesOnItsDay(String letter, String kind, LocalDate day) {
        assertThat(goesOn(letter, kind)).isEqualTo(day);
    }
}
