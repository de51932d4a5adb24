package org.vorzimmer.it.browser.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A customer looks at its contract, changes the tariff, gives notice once however often it is clicked, and takes the notice back. */
class OwnContractBrowserIT {

    private static final Tenant PLACE = Tenant.KONTOR;
    private static final String VIEW = "/portal/my/contract/view.xhtml";

    @AutoClose private final Browser customer = Browser.open();
    private final Vorzimmer installation = Vorzimmer.running();

    @Test
    void theCustomerChangesTheTariffGivesNoticeAndTakesItBack() {
        SignInPage.enter(customer, PLACE, "CUSTOMER_ADMIN");
        customer.visit(page(VIEW)).see("Im Monat mindestens (brutto)").see("Eine Kündigung von heute wirkt zum Ablauf des").see("Vertrag V");
        customer.click("change").see("Aus den Tarifen, die wir heute anbieten.");
        fitsAndIsReadable("choice of tariff");
        customer.clickThrough("form:next").see("Das ist schon so vereinbart.");
        customer.choose("form:tariff:input", another()).clickThrough("form:next").see("Zahlungspflichtig wechseln").see("Im Monat mindestens (netto)");
        fitsAndIsReadable("order");
        customer.clickThrough("form:order").see("Der Tarifwechsel ist bestellt.");

        customer.visit(page(VIEW)).click("notice").type("form:wished:input_input", "31.02.2027").clickThrough("form:next");
        assertThat(customer.text("form:wished:error")).isNotBlank();
        customer.type("form:wished:input_input", "").type("form:reason:input", "Wir ziehen um").clickThrough("form:next").see("Der Vertrag endet mit Ablauf des");
        String day = customer.text("endsOn");
        fitsAndIsReadable("confirmation");
        customer.clickThrough("form:give").see("Ihre Kündigung ist eingegangen.").see("Endet mit Ablauf des " + day).see("Was mit Ihren Daten geschieht");
        customer.visit(page(VIEW));
        fitsAndIsReadable("contract");
        customer.click("act:withdraw:button").confirm().see("Die Kündigung ist zurückgenommen.");
        for (String kind : List.of("CONTRACT_CHANGED", "CONTRACT_NOTICE", "CONTRACT_NOTICE_WITHDRAWN")) {
            assertThat(installation.count("select count(*) from tasks k join tenants t on t.id = k.tenant_id where t.slug = '" + PLACE.slug() + "' and k.kind = '" + kind + "'")).as(kind).isOne();
        }
    }

    @Test
    void aDoubleClickGivesOneNotice() {
        var login = installation.login(Tenant.NAHBEI, "CUSTOMER_ADMIN");
        Visitor visitor = Visitor.at(installation, Tenant.NAHBEI.host()).open("/portal/login.xhtml")
                .submit("form", "form:enter", "form:name:input", login.user(), "form:password:input", login.password());
        String notices = "select count(*) from contract_notices n join tenants t on t.id = n.tenant_id where t.slug = 'nahbei' and n.channel = 'ONLINE'";
        visitor.open("/portal/my/contract/notice.xhtml").submit("form", "form:next");
        var twice = visitor.filled("form", "form:give");
        String action = visitor.actionOf("form");
        var answers = List.of(CompletableFuture.supplyAsync(() -> visitor.post(action, twice)), CompletableFuture.supplyAsync(() -> visitor.post(action, twice)));
        answers.forEach(answer -> assertThat(answer.join().statusCode()).isLessThan(500));
        assertThat(installation.count(notices)).isOne();
        assertThat(installation.count("select count(*) from outbox_messages m join tenants t on t.id = m.tenant_id where t.slug = 'nahbei' and m.purpose = 'contracts.noticeConfirmed'"
                + " and m.about_id = (select max(c.customer_id) from contracts c join contract_notices n on n.tenant_id = c.tenant_id and n.contract_id = c.id where n.channel = 'ONLINE'"
                + " and c.tenant_id = t.id)")).isOne();
        assertThat(visitor.open("/portal/my/contract/notice.xhtml").text()).contains("Dieser Vertrag ist schon gekündigt.");
    }

    /** A tariff that is not chosen yet. */
    private String another() {
        return customer.driver().findElements(By.cssSelector("[id='form:tariff:input'] option")).stream().filter(option -> !option.isSelected())
                .map(option -> option.getDomAttribute("value")).filter(value -> !value.isBlank()).findFirst().orElseThrow();
    }

    private void fitsAndIsReadable(String what) {
        customer.size(390, 844);
        assertThat(customer.overflow()).as(what).isZero();
        assertThat(customer.barriers()).as(what).isEmpty();
        customer.dark(true);
        assertThat(customer.barriersOfLook()).as(what + " in the dark").isEmpty();
        customer.size(1440, 1000).dark(false);
    }

    private static URI page(String path) {
        return Vorzimmer.running().page(PLACE, path);
    }
}
