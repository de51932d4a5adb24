package org.vorzimmer.it.browser.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A customer's person keeps the contacts: by hand, from a file, and two that are one; the office sees the same directory. */
class DirectoryBrowserIT {

    private static final Tenant PLACE = Tenant.RUDEL; // which offers the sync

    @AutoClose private final Browser browser = Browser.open();

    @TempDir private Path folder;

    @Test
    void contactsAreEnteredImportedAndUnited() throws IOException {
        SignInPage.enter(browser, PLACE, "CUSTOMER_ADMIN");
        browser.size(390, 844).visit(page("start")).clickThrough("toDirectory").see("Karla Niemann");
        browser.clickThrough("add").type("form:displayName:input", "Zita Probe").type("form:each:0:number:input", "0176 30401000").type("form:each:1:number:input", "keine")
                .clickThrough("form:save");
        assertThat(browser.text("form:each:1:number:error")).isEqualTo("Das ist keine Telefonnummer.");
        assertThat(browser.value("form:displayName:input")).isEqualTo("Zita Probe");
        browser.type("form:each:1:number:input", "0176 30401991").clickThrough("form:save");
        assertThat(browser.text("form:each:0:number:error")).isEqualTo("Diese Rufnummer gehört schon zu Karla Niemann.");
        browser.type("form:each:0:number:input", "0176 30401990").choose("form:mark:input", "VIP").click("form:more").await("form:each:3:number:input");
        looked("the page of a contact");
        browser.clickThrough("form:save").see("Zita Probe ist gespeichert.");
        browser.type("list:text", "30401990").seeNoMore("Karla Niemann").see("Zita Probe").see("VIP");
        browser.visit(page("directory/list")).see("Karla Niemann");
        looked("the list");

        // An old program's file: windows-1252, semicolons, one line that is wrong.
        Path file = Files.write(folder.resolve("alt.csv"), "Nachname;Vorname;Handy;Spalte\r\nGröße;Jörg;0176 30401992;030 231258 77\r\nFalsch;Fritz;sieben;\r\n"
                .getBytes(Charset.forName("windows-1252")));
        browser.clickThrough("import");
        upload(Files.writeString(folder.resolve("leer.csv"), "Name;Telefon\n"));
        assertThat(browser.text("upload:file:error")).isEqualTo("In der Datei steht kein Kontakt.");
        upload(file);
        browser.see("Jörg Größe").see("Keine Rufnummer: sieben");
        browser.choose("columns:each:3:meaning:input", "OFFICE").clickThrough("columns:read");
        looked("the preview");
        browser.clickThrough("take:do");
        assertThat(browser.text("take:confirmed:error")).isEqualTo("Bitte bestätigen Sie, dass diese Daten gespeichert werden dürfen.");
        browser.tick("take:confirmed:input").clickThrough("take:do").see("1 neu, 0 ergänzt, 0 unverändert, 1 nicht übernommen.").see("Jörg Größe").see("030 23125877");
    }

    @Test
    void duplicatesBecomeOneAndTheSyncIsAgreedToAndWithdrawn() {
        SignInPage.enter(browser, PLACE, "CUSTOMER_ADMIN");
        browser.visit(URI.create(page("directory/list") + "?lang=en")).see("Contacts").clickThrough("duplicates").see("Merge and keep this one");
        looked("the duplicates");
        String name = browser.driver().findElement(By.cssSelector("#same h2")).getText();
        browser.click("same:group:0:one:0:keep").see("The contacts named " + name + " are now one.").seeNoMore("Merge and keep this one").see("No duplicate contacts");
        browser.visit(page("privacy")).see("There is no consent.").clickThrough("sync:give").see("The consent is kept.").visit(page("privacy")).see("Consented on");
        looked("the page of privacy");
        browser.click("sync:withdraw:button").confirm().see("The consent is withdrawn").see("There is no consent.");

        browser.driver().manage().deleteAllCookies();
        SignInPage.enter(browser, PLACE, "AGENT");
        browser.visit(Vorzimmer.running().page(PLACE, "/portal/customers/customer-list.xhtml")).clickText("Kanzlei Brinkmann").await("directory");
        browser.clickThrough("directory").see("Kanzlei Brinkmann").see("Gewinnspiel-Zentrale");
        browser.clickText("Gewinnspiel-Zentrale").await("form:save");
        assertThat(browser.value("form:mark:input")).isEqualTo("BLOCKED");
        browser.click("out:remove:button").confirm().see("Gewinnspiel-Zentrale ist gelöscht.");
    }

    private void looked(String what) {
        assertThat(browser.overflow()).as("%s is too wide", what).isZero();
        assertThat(browser.cutOff()).as(what).isEmpty();
        assertThat(browser.outOfTurn()).as(what).isZero();
        assertThat(browser.barriers()).as(what).isEmpty();
        assertThat(browser.complaints()).as(what).isEmpty();
    }

    private void upload(Path file) {
        browser.driver().findElement(By.id("upload:file:input")).sendKeys(file.toString());
        browser.clickThrough("upload:send");
    }

    private static URI page(String name) {
        return Vorzimmer.running().page(PLACE, "/portal/my/" + name + ".xhtml");
    }
}
