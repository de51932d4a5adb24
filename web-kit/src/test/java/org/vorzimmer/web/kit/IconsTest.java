package org.vorzimmer.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {

    private static final Pattern USE = Pattern.compile("(?:<vz:icon name|icon)=\"(?:vi vi-)?([a-z][a-z-]+)\"");

    private final Icons icons = new Icons();

    @Test
    void everyPageNamesOnlyIconsThatExist() throws IOException {
        for (Path folder : List.of(Path.of("src/main/resources"), Path.of("../portal-web/src/main"), Path.of("../public-site/src/main"))) {
            try (Stream<Path> pages = Files.walk(folder)) {
                for (Path page : pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                    USE.matcher(Files.readString(page)).results()
                            .forEach(use -> assertThat(icons.getNames()).as(page.toString()).contains(use.group(1)));
                }
            }
        }
    }

    @Test
    void anUnknownNameIsAnError() {
        assertThatThrownBy(() -> icons.drawing("unicorn")).hasMessageContaining("unicorn");
    }

    @Test
    void theClassesCarryTheDrawingsAsAddressesWithoutRawMarkup() {
        assertThat(icons.css()).contains(".vi-trash{--vi:url(\"data:image/svg+xml,%3Csvg").contains("--pf-close:").doesNotContain("<");
    }
}
