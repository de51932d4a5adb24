package org.vorzimmer.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Tables for German spreadsheet programs: semicolons, UTF-8 with byte-order mark, and no cell that such a program would run as a formula. */
public final class Csv {

    private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').setQuoteMode(QuoteMode.MINIMAL).get();

    private Csv() {
    }

    /** The whole table as text; null cells are empty. */
    public static String of(List<String> header, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(header);
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(Csv::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The same for a table that is too long to be held: it goes out row by row. */
    public static final class Table implements AutoCloseable {

        private final CSVPrinter printer;

        public Table(Writer out, List<String> header) throws IOException {
            out.write("\ufeff");
            printer = new CSVPrinter(out, FORMAT);
            row(header);
        }

        public void row(List<?> cells) {
            try {
                printer.printRecord(cells.stream().map(Csv::harmless).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            printer.close();
        }
    }

    private static String harmless(Object cell) {
        String text = cell == null ? "" : cell.toString();
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
