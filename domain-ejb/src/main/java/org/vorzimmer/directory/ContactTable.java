package org.vorzimmer.directory;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.PhoneNumber;

/** Contacts in rows and columns: the separator is found out, and which column is which is guessed and can be said. */
record ContactTable(List<String> header, List<Row> rows, List<ContactColumn> guess) implements ContactFile {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final int MOST_COLUMNS = 60;
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "x", "1", "true", "wahr", "vip");

    /** One row and the line on which it begins. */
    record Row(int line, List<String> cells) {
    }

    ContactTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        guess = List.copyOf(guess);
    }

    static ContactTable of(String text) {
        List<Row> all = rows(text);
        if (all.isEmpty() || all.get(0).cells().size() > MOST_COLUMNS) {
            throw new InvalidInputException("directory.import.unreadable", "no columns");
        }
        List<String> first = all.get(0).cells();
        boolean named = first.stream().noneMatch(cell -> isNumber(cell) || EmailAddress.parse(cell).isPresent());
        if (named) {
            return new ContactTable(first, all.subList(1, all.size()), first.stream().map(ContactColumn::guess).toList());
        }
        return new ContactTable(IntStream.rangeClosed(1, first.size()).mapToObj(Integer::toString).toList(), all, byContent(first));
    }

    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(true).setLenientEof(true).setTrailingData(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                List<String> cells = row.stream().map(ContactTable::bare).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    int breaks = (int) row.stream().flatMapToInt(String::chars).filter(sign -> sign == '\n').count();
                    rows.add(new Row((int) parser.getCurrentLineNumber() - breaks, cells));
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInputException("directory.import.unreadable", e.getMessage());
        }
    }

    /** The sign that the first line has most of, quoted text aside. */
    private static char separator(String text) {
        String line = text.lines().filter(candidate -> !candidate.isBlank()).findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream().max(Comparator.comparingLong(sign -> line.chars().filter(c -> c == sign).count())).filter(sign -> line.indexOf(sign) >= 0).orElse(';');
    }

    /** Without the apostrophe that keeps spreadsheets from reading a number as a formula. */
    private static String bare(String cell) {
        String text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }

    private static boolean isNumber(String cell) {
        return cell.chars().filter(Character::isDigit).count() >= 5 && PhoneNumber.parse(cell).isPresent();
    }

    /** For a table without names of columns. */
    private static List<ContactColumn> byContent(List<String> cells) {
        List<ContactColumn> guess = new ArrayList<>();
        for (String cell : cells) {
            boolean wantsName = !guess.contains(ContactColumn.NAME) && !cell.isEmpty();
            guess.add(isNumber(cell) ? ContactColumn.OTHER : EmailAddress.parse(cell).isPresent() ? ContactColumn.EMAIL : wantsName ? ContactColumn.NAME : ContactColumn.NOTHING);
        }
        return guess;
    }

    @Override
    public List<ImportLine> lines(List<ContactColumn> meanings) {
        return rows.stream().map(row -> ImportLine.of(row.line(), raw(row.cells(), meanings))).toList();
    }

    private static ImportLine.Raw raw(List<String> cells, List<ContactColumn> meanings) {
        Map<String, NumberKind> numbers = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), meanings.size()); i++) {
            NumberKind kind = meanings.get(i).numbers();
            if (kind != null) {
                Stream.of(cells.get(i).split("[;\n]| ::: ")).map(String::strip).filter(number -> !number.isEmpty()).forEach(number -> numbers.putIfAbsent(number, kind));
            }
        }
        String whole = words(cells, meanings, ContactColumn.NAME, " ");
        String parts = Stream.of(words(cells, meanings, ContactColumn.FIRST_NAME, " "), words(cells, meanings, ContactColumn.LAST_NAME, " "))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return new ImportLine.Raw(whole.isEmpty() ? parts : whole, words(cells, meanings, ContactColumn.COMPANY, ", "), numbers, of(cells, meanings, ContactColumn.EMAIL),
                words(cells, meanings, ContactColumn.NOTE, "\n"), isYes(cells, meanings, ContactColumn.VIP), isYes(cells, meanings, ContactColumn.BLOCKED));
    }

    private static String words(List<String> cells, List<ContactColumn> meanings, ContactColumn wanted, String between) {
        return String.join(between, of(cells, meanings, wanted));
    }

    private static boolean isYes(List<String> cells, List<ContactColumn> meanings, ContactColumn wanted) {
        return of(cells, meanings, wanted).stream().anyMatch(cell -> YES.contains(cell.toLowerCase(Locale.ROOT)));
    }

    private static List<String> of(List<String> cells, List<ContactColumn> meanings, ContactColumn wanted) {
        return IntStream.range(0, Math.min(cells.size(), meanings.size())).filter(i -> meanings.get(i) == wanted).mapToObj(cells::get).filter(cell -> !cell.isEmpty()).toList();
    }
}
