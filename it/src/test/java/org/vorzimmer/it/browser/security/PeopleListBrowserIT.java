package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The list of people as it is used: searched, narrowed, sorted; and what a hasty double click and the Back button do. */
class PeopleListBrowserIT {

    private static final Tenant TENANT = Tenant.LERCHE;

    @AutoClose private final Browser browser = Browser.open();

    @BeforeEach
    void open() {
        SignInPage.enter(browser, TENANT, "TENANT_ADMIN");
    }

    @Test
    void theListIsSearchedNarrowedAndSorted() {
        String agent = Vorzimmer.running().login(TENANT, "AGENT").user();
        String admin = Vorzimmer.running().login(TENANT, "TENANT_ADMIN").user();
        browser.visit(page("/portal/users/user-list.xhtml")).see(agent).see(admin);
        browser.choose("list:role", "TENANT_ADMIN");
        await(() -> !browser.says(agent));
        browser.see(admin);
        browser.choose("list:status", "LOCKED").see("Niemand gefunden");
        browser.visit(page("/portal/users/user-list.xhtml")).see(agent);
        browser.type("list:text", agent);
        await(() -> !browser.says(admin));
        browser.see(agent);

        browser.visit(page("/portal/users/user-list.xhtml")).see(agent);
        List<String> names = names();
        header("Name");
        await(() -> browser.driver().findElement(By.cssSelector("#list\\:rows th[aria-sort]")).getDomAttribute("aria-sort").equals("ascending"));
        awaitOrder(names);
        header("Name");
        Collections.reverse(names);
        awaitOrder(names);
    }

    @Test
    void aDoubleClickInvitesOnceAndShowsNoError() {
        String email = "hastig@lerche.example";
        browser.visit(page("/portal/users/user-invite.xhtml"));
        browser.type("form:email:input", email).type("form:displayName:input", "Hanno Hastig");
        browser.driver().findElement(By.cssSelector("input[name='form:roles'][value='AGENT']")).click();
        new Actions(browser.driver()).doubleClick(browser.await("form:send")).perform();
        browser.see("Hanno Hastig").see(email);
        assertThat(browser.address()).contains("user-list");
        assertThat(browser.says("gibt es schon einen Zugang")).isFalse();
    }

    @Test
    void theBackButtonShowsNothingOnceSignedOut() {
        browser.visit(page("/portal/users/user-list.xhtml")).see(Vorzimmer.running().login(TENANT, "AGENT").user());
        browser.driver().findElement(By.cssSelector("details.menu summary")).click();
        browser.click("user:signout").await("form:enter");
        browser.driver().navigate().back();
        browser.await("form:enter");
        assertThat(browser.says(Vorzimmer.running().login(TENANT, "AGENT").user())).isFalse();
    }

    private List<String> names() {
        return new ArrayList<>(browser.driver().findElements(By.cssSelector("#list\\:rows_data tr a.strong")).stream().map(WebElement::getText).toList());
    }

    private void awaitOrder(List<String> expected) {
        await(() -> names().equals(expected));
    }

    private void await(BooleanSupplier state) {
        new WebDriverWait(browser.driver(), Vorzimmer.patience()).ignoring(StaleElementReferenceException.class).until(driver -> state.getAsBoolean());
    }

    private void header(String text) {
        browser.driver().findElements(By.cssSelector("#list\\:rows th")).stream().filter(cell -> cell.getText().startsWith(text)).findFirst().orElseThrow().click();
    }

    private static URI page(String path) {
        return Vorzimmer.running().page(TENANT, path);
    }
}
