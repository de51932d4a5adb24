package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Enquirer;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Lists by itself the pages whose list can be taken along, and takes each: a file with its own name, a heading and the list's rows. */
class EveryExportIT {

    private static final Path PAGES = Path.of("..", "portal-web", "src", "main", "webapp");

    private final Vorzimmer installation = Vorzimmer.running();

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml") && text(file).contains(".export}"))
                    .map(file -> "/portal/" + PAGES.relativize(file)).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyListArrivesAsAFile() throws IOException {
        assertThat(new Enquirer(installation.port()).enquire(Tenant.NAHBEI).reference()).isNotNull();
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(4);
        int all = 0;
        for (String page : pages()) {
            String role = page.contains("/retention/") ? "PRIVACY_OFFICER" : page.contains("/my/") ? "CUSTOMER_ADMIN" : "TENANT_ADMIN";
            Visitor visitor = Person.at(installation, Tenant.NAHBEI).enter(installation.login(Tenant.NAHBEI, role)).visitor().open(page);
            int shown = visitor.page().split("data-ri=", -1).length - 1;
            all += shown;
            visitor.submit("list", "list:export");
            assertThat(visitor.headers().firstValue("Content-Type").orElse("")).as(page).isEqualTo("text/csv;charset=UTF-8");
            assertThat(visitor.headers().firstValue("Content-Disposition").orElse("")).as(page).matches("attachment; filename=\"\\w+\\.csv\"");
            List<String> lines = visitor.page().lines().toList();
            assertThat(lines).as(page).hasSizeGreaterThanOrEqualTo(1 + shown);
            assertThat(lines.get(0)).as(page).startsWith("\ufeff").contains(";").doesNotContain("???");
        }
        assertThat(all).as("rows shown in all lists").isGreaterThan(4);
    }
}
