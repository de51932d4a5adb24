package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables for spreadsheet programs, whole or row by row. */
class CsvTest {

    @Test
    void aTableRowByRowIsTheSameAsAWholeOne() throws IOException {
        List<String> header = List.of("Zeit", "Anliegen");
        List<List<String>> rows = List.of(Arrays.asList("09:00", null), List.of("10:00", "Zeile;mit\nUmbruch"), List.of("11:00", "=SUMME(A1)"));
        StringWriter out = new StringWriter();
        try (Csv.Table table = new Csv.Table(out, header)) {
            rows.forEach(table::row);
        }
        assertThat(out.toString()).isEqualTo(Csv.of(header, rows)).contains("'=SUMME(A1)").startsWith("\ufeffZeit;Anliegen");
    }
}
