package org.vorzimmer.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two files with one number would stop the application at its start. */
class MigrationNamesTest {

    @Test
    void everyMigrationHasANumberOfItsOwnAndNamesItsFeature() throws IOException {
        for (String folder : List.of("db/migration", "db/keys")) {
            List<String> names;
            try (Stream<Path> files = Files.list(Path.of("src/main/resources", folder))) {
                names = files.map(file -> file.getFileName().toString()).toList();
            }
            assertThat(names).isNotEmpty().allMatch(name -> name.matches("V\\d{12}__[a-z]+_[a-z_]+\\.sql"));
            assertThat(names.stream().map(name -> name.substring(0, 13))).doesNotHaveDuplicates();
        }
    }
}
