package org.vorzimmer.it.browser.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The office enters a number, finds it and takes it out; a colleague only reads. */
class LinesBrowserIT {

    @AutoClose private final Browser office = Browser.open();

    @Test
    void aNumberIsEnteredFoundAndTakenOut() {
        SignInPage.enter(office, Tenant.KONTOR, "OFFICE_LEAD");
        office.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/telephony/line-list.xhtml")).see("030 23125610");
        office.type("enter:number:input", "abc").click("enter:save").see("Das ist keine Telefonnummer.");
        assertThat(office.value("enter:number:input")).isEqualTo("abc");
        office.type("enter:number:input", "030 23125 699").click("enter:save").see("Die Rufnummer steht in der Liste.").see("030 23125699");
        office.choose("enter:for:input", "CUSTOMER").type("enter:number:input", "+49 30 23125699").click("enter:save").see("schon für einen anderen Zweck eingetragen");
        office.type("list:text", "030 23125699").seeNoMore("030 23125610").see("030 23125699");
        office.click("list:rows:0:remove:button").confirm().see("Die Rufnummer ist ausgetragen.").see("Keine Rufnummern in dieser Auswahl");
    }

    @Test
    void aColleagueOnlyReads() {
        SignInPage.enter(office, Tenant.NAHBEI, "AGENT");
        office.visit(Vorzimmer.running().page(Tenant.NAHBEI, "/portal/telephony/line-list.xhtml")).see("030 23125610");
        assertThat(office.driver().findElements(By.id("enter:save"))).isEmpty();
        assertThat(office.driver().findElements(By.id("list:rows:0:remove:button"))).isEmpty();
        office.choose("list:purpose", "CUSTOMER").seeNoMore("030 23125610").see("030 23125710");
    }
}
