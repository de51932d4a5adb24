package org.vorzimmer.it.browser.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A task's life in the list: asked for wrongly, made, given to somebody, done, opened again; and none of it at another operator. */
class TaskBrowserIT {

    private static final String TITLE = "Schließanlage prüfen <b>bald</b>";

    @AutoClose private final Browser office = Browser.open();
    @AutoClose private final Browser stranger = Browser.open();

    @Test
    void aTaskIsMadeGivenDoneAndOpenedAgain() {
        SignInPage.enter(office, Tenant.RUDEL, "OFFICE_LEAD");
        list(office, Tenant.RUDEL).click("new:open").await("dialog:title:input");
        office.type("dialog:due:input_input", "gestern").click("dialog:create").see("Bitte füllen Sie dieses Feld aus.");
        assertThat(office.value("dialog:due:input_input")).as("what was typed").isEqualTo("gestern");
        assertThat(office.text("dialog:due")).contains("Bitte geben Sie Datum und Uhrzeit ein");
        office.type("dialog:title:input", TITLE).type("dialog:note:input", "Zweiter Stock").type("dialog:due:input_input", "30.11.2029 10:00")
                .doubleClick("dialog:create").see("Die Aufgabe ist angelegt.").see(TITLE).see("Zweiter Stock").see("30.11.2029");
        assertThat(rows()).as("made by a double click").hasSize(1);

        WebElement somebody = row().findElements(By.cssSelector("select option")).get(1);
        String name = somebody.getText();
        somebody.click();
        office.see("Die Aufgabe ist vergeben.");
        list(office, Tenant.RUDEL).see(TITLE);
        assertThat(row().findElement(By.cssSelector("select option:checked")).getText()).isEqualTo(name);

        row().findElement(By.tagName("button")).click();
        office.see("Die Aufgabe ist erledigt.");
        office.choose("list:scope", "CLOSED").see(TITLE).see("Wieder öffnen");
        row().findElement(By.tagName("button")).click();
        office.see("Die Aufgabe ist wieder offen.");

        SignInPage.enter(stranger, Tenant.KONTOR, "OFFICE_LEAD");
        list(stranger, Tenant.KONTOR).choose("list:scope", "ALL");
        assertThat(stranger.text()).doesNotContain("Schließanlage");
    }

    private static Browser list(Browser browser, Tenant tenant) {
        return browser.visit(Vorzimmer.running().page(tenant, "/portal/tasks/task-list.xhtml")).see("Aufgaben");
    }

    private WebElement row() {
        return rows().get(0);
    }

    private List<WebElement> rows() {
        return office.driver().findElements(By.cssSelector("[id='list:rows_data'] tr")).stream().filter(row -> row.getText().contains(TITLE)).toList();
    }
}
