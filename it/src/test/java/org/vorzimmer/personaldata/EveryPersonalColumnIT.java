package org.vorzimmer.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.Schema;

/** Takes every column of the database: it is personal and a holder names its category and purpose, or it was looked at and is not. */
@InContainer
class EveryPersonalColumnIT {

    private static final String REVIEWED = "/db/not-personal.txt";
    private static final String EVERY_TABLE = "*";

    @Inject @Any Instance<PersonalDataHolder> holders;

    @Test
    void everyColumnIsPersonalOrWasReviewed() throws IOException {
        Set<String> columns = columns();
        Set<String> personal = personal();
        Map<String, Set<String>> reviewed = reviewed();
        assertThat(columns).hasSizeGreaterThan(200);
        assertThat(personal).hasSizeGreaterThan(100);
        assertThat(columns.stream().filter(column -> !personal.contains(column) && !isReviewed(column, reviewed)))
                .as("columns without category and purpose that nobody has reviewed").isEmpty();
    }

    @Test
    void holdersNameColumnsThatExist() {
        assertThat(personal()).isNotEmpty().isSubsetOf(columns());
    }

    @Test
    void theReviewNamesColumnsThatExistAndAreNotPersonal() throws IOException {
        Set<String> named = reviewed().entrySet().stream().filter(entry -> !entry.getKey().equals(EVERY_TABLE))
                .flatMap(entry -> entry.getValue().stream().map(column -> entry.getKey() + "." + column)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(50).isSubsetOf(columns());
        assertThat(named).as("reviewed as not personal, and named by a holder").doesNotContainAnyElementsOf(personal());
    }

    private static Set<String> columns() {
        return new Schema().columns().stream().map(column -> column.table() + "." + column.name()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> personal() {
        return holders.stream().flatMap(holder -> holder.columns().stream()).map(column -> column.table() + "." + column.column())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isReviewed(String column, Map<String, Set<String>> reviewed) {
        String[] name = column.split("\\.");
        return Stream.of(name[0], EVERY_TABLE).anyMatch(table -> reviewed.getOrDefault(table, Set.of()).contains(name[1]));
    }

    private static Map<String, Set<String>> reviewed() throws IOException {
        Map<String, Set<String>> tables = new TreeMap<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(EveryPersonalColumnIT.class.getResourceAsStream(REVIEWED), StandardCharsets.UTF_8))) {
            for (String line : file.lines().filter(text -> !text.isBlank() && !text.startsWith("#")).toList()) {
                String[] parts = line.split("#", 2);
                assertThat(parts).as("a line without reason: %s", line).hasSize(2);
                List<String> words = Arrays.asList(parts[0].replace(":", "").strip().split("\\s+"));
                assertThat(tables.put(words.get(0), Set.copyOf(words.subList(1, words.size())))).as("two lines for %s", words.get(0)).isNull();
            }
        }
        return tables;
    }
}
