package org.vorzimmer.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.mandates.BankFileContent.Bank;
import org.vorzimmer.mandates.BankFileContent.Fault;
import org.vorzimmer.mandates.BankFileContent.Problem;
import org.vorzimmer.shared.Bic;

class BankFileReaderTest {

    private static final String HEAD = line("10010010", '1', "Sparbank Möwensee", "MARKDEFFXXX", 'U');

    @Test
    void banksAreReadAndBranchesAreCounted() {
        BankFileContent content = read(StandardCharsets.ISO_8859_1, HEAD, line("10010010", '2', "Sparbank Möwensee", "", 'U'),
                line("20020020", '1', "Kleine Kasse", "", 'A'), line("30030030", '1', "Von gestern", "", 'D'));
        assertThat(content.problems()).isEmpty();
        assertThat(content.records()).isEqualTo(4);
        assertThat(content.withBic()).isEqualTo(1);
        assertThat(content.banks()).containsExactly(new Bank("10010010", "Sparbank Möwensee", "Bad Übungen", new Bic("MARKDEFFXXX")),
                new Bank("20020020", "Kleine Kasse", "Bad Übungen", null));
    }

    @Test
    void bothEncodingsAreRead() {
        assertThat(read(StandardCharsets.UTF_8, HEAD).banks()).isEqualTo(read(StandardCharsets.ISO_8859_1, HEAD).banks());
        assertThat(read(StandardCharsets.UTF_8, "\ufeff" + HEAD, "\u001a").problems()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidLineByLine() {
        assertThat(read(StandardCharsets.UTF_8, HEAD, HEAD, HEAD + " ", line("0001001X", '1', "Bank", "", 'U'), line("10010011", '3', "Bank", "", 'U'),
                line("10010012", '1', "", "", 'U'), line("10010013", '1', "Bank", "FALSCH", 'U')).problems())
                .containsExactly(new Problem(2, Fault.TWICE), new Problem(3, Fault.LENGTH), new Problem(4, Fault.BANK_CODE), new Problem(5, Fault.KIND),
                        new Problem(6, Fault.NAME), new Problem(7, Fault.BIC));
    }

    @Test
    void aFileWithoutBanksIsNone() {
        assertThat(read(StandardCharsets.UTF_8, "").problems()).isEqualTo(List.of(new Problem(1, Fault.NO_BANKS)));
    }

    @Test
    void namesAreShownForFourMonths() {
        LocalDate from = LocalDate.of(2026, 9, 7);
        assertThat(BankFile.isFresh(from, from.minusDays(1))).isFalse();
        assertThat(BankFile.isFresh(from, from)).isTrue();
        assertThat(BankFile.isFresh(from, LocalDate.of(2027, 1, 7))).isTrue();
        assertThat(BankFile.isFresh(from, LocalDate.of(2027, 1, 8))).isFalse();
    }

    private static BankFileContent read(Charset charset, String... lines) {
        return BankFileReader.read(String.join("\r\n", lines).getBytes(charset));
    }

    private static String line(String code, char kind, String name, String bic, char change) {
        return String.format("%s%s%-58s%s%-35s%-27s%5s%-11s%s%s%s%s%s", code, kind, name, "99999", "Bad Übungen", "Kurz", "", bic, "09",
                "000001", change, "0", "00000000");
    }
}
