package org.vorzimmer.it.browser.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;

/** A quarter's list of banks: checked, adopted, discarded; and a file that is none. */
class BankDirectoryBrowserIT {

    @TempDir Path folder;
    @AutoClose private final Browser browser = Browser.open();

    @BeforeEach
    void open() {
        SignInPage.enter(browser, Vorzimmer.running().platform("/portal/login.xhtml"), Vorzimmer.running().admin());
        browser.visit(Vorzimmer.running().platform("/portal/platform/bank-directory.xhtml"));
    }

    @Test
    void aListIsCheckedAndThenAdopted() throws IOException {
        browser.see("Zurzeit wird kein Bankname gezeigt");
        upload(line("10010010", "Sparbank Möwensee", "MARKDEFFXXX") + "\r\n" + line("20020020", "Kleine Kasse", "") + "\r\n");
        browser.see("Die Datei ist in Ordnung").see("2 Banken, 1 mit BIC, 2 Zeilen");
        assertThat(count("select count(*) from bank_directory where name = 'Sparbank Möwensee' and bic = 'MARKDEFFXXX'")).isOne();
        assertThat(browser.text()).contains("Zurzeit wird kein Bankname gezeigt");

        browser.click("files:table:0:adopt").see("Die Datei ist übernommen").seeNoMore("Zurzeit wird kein Bankname gezeigt");
        browser.click("files:table:0:discard:button").confirm();
        browser.see("Die Datei ist verworfen").see("Noch keine Datei");
        assertThat(count("select count(*) from bank_directory") + count("select count(*) from bank_files")).isZero();
    }

    @Test
    void ofAFileThatIsNoneEachWrongLineIsNamed() throws IOException {
        upload(line("10010010", "Sparbank Möwensee", "MARKDEFFXXX") + "\r\nganz kurz\r\n" + line("10010010", "Noch einmal", "") + "\r\n");
        browser.see("2 Zeilen stimmen nicht").see("Zeile 2: hat nicht 168 Zeichen.").see("Zeile 3: nennt eine Bank, die schon weiter oben steht.");
        assertThat(browser.text("check:file:error")).contains("keine Bankleitzahlendatei");
        assertThat(count("select count(*) from bank_files where records = 3")).isZero();
    }

    private void upload(String content) throws IOException {
        Path file = Files.write(folder.resolve("banks.txt"), content.getBytes(StandardCharsets.ISO_8859_1));
        browser.driver().findElement(By.id("check:file:input")).sendKeys(file.toString());
        WebElement day = browser.driver().findElement(By.id("check:validFrom:input_input"));
        day.sendKeys(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(10)), Keys.TAB);
        browser.clickThrough("check:do");
    }

    private static long count(String query) {
        return Vorzimmer.running().count(query);
    }

    private static String line(String code, String name, String bic) {
        return String.format("%s1%-58s99999%-35s%-27s     %-11s09000001U000000000", code, name, "Möwensee", "Kurz", bic);
    }
}
