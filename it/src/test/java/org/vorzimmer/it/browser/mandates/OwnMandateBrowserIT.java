package org.vorzimmer.it.browser.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A customer looks at its mandate, takes its words along and revokes it, once in however many tabs; the office has a task. */
class OwnMandateBrowserIT {

    private static final Tenant PLACE = Tenant.LERCHE;

    @AutoClose private final Browser customer = Browser.open();
    private final Vorzimmer installation = Vorzimmer.running();

    @Test
    void theCustomerRevokesItsMandateOnce() {
        var login = installation.login(PLACE, "CUSTOMER_ADMIN");
        Visitor second = Visitor.at(installation, PLACE.host()).open("/portal/login.xhtml")
                .submit("form", "form:enter", "form:name:input", login.user(), "form:password:input", login.password());
        second.open("/portal/my/mandate/view.xhtml");
        Map<String, List<String>> late = second.filled("revoke", "revoke:do:button");
        String action = second.actionOf("revoke");
        assertThat(second.post(second.actionOf("papers"), second.filled("papers", "papers:words")).headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");

        SignInPage.enter(customer, PLACE, "CUSTOMER_ADMIN");
        customer.visit(installation.page(PLACE, "/portal/my/mandate/view.xhtml")).await("reference");
        assertThat(customer.text()).contains("DE** **** 6789").doesNotContain("DE41 5001");
        fitsAndIsReadable("mandate");
        customer.click("revoke:do:button").confirm().see("Das Mandat ist widerrufen.");
        customer.visit(URI.create(customer.address()));
        assertThat(customer.driver().findElements(By.id("revoke:do:button"))).isEmpty();
        fitsAndIsReadable("revoked");
        assertThat(second.post(action, late).statusCode()).as("another tab").isLessThan(500);
        String place = " join tenants t on t.id = x.tenant_id where t.slug = '" + PLACE.slug() + "' and ";
        assertThat(installation.count("select count(*) from tasks x" + place + "x.kind = 'MANDATE_REVOKED'")).isOne();
        assertThat(installation.count("select count(*) from mandates x" + place + "x.mandate_state = 'REVOKED'")).isOne();
        assertThat(installation.count("select count(*) from outbox_messages x" + place + "x.purpose = 'mandates.revoked'")).isOne();
    }

    private void fitsAndIsReadable(String what) {
        customer.size(390, 844);
        assertThat(customer.overflow()).as(what).isZero();
        assertThat(customer.barriers()).as(what).isEmpty();
        customer.dark(true);
        assertThat(customer.barriers()).as(what + " in the dark").isEmpty();
        customer.size(1440, 1000).dark(false);
    }
}
