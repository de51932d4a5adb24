package org.vorzimmer.it.browser.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.platform.OwnOperator;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The rules: found by a word, asked for a day, replaced by a preset; the page follows what was adopted, and so does the notice. */
class PolicyBrowserIT {

    @AutoClose private final Browser office = Browser.open();

    @Test
    void aRuleIsFoundByAWordAndTellsItsDays() {
        SignInPage.enter(office, Tenant.LERCHE, "PRIVACY_OFFICER");
        office.visit(Vorzimmer.running().page(Tenant.LERCHE, "/portal/retention/policy.xhtml")).see("A.contact_form");
        office.type("rules:search", "gibtesnicht").see("Keine Regel gefunden");
        office.type("rules:search", "A.server_log").seeNoMore("Keine Regel gefunden").see("A.server_log");
        assertThat(office.text("rules:table")).doesNotContain("A.contact_form");

        office.choose("when:rule:input", "A.server_log").type("when:day:input_input", "25.02.2028").click("when:ask").see("Gelöscht am");
        assertThat(office.text("lastDay")).isEqualTo("03.03.2028");
        assertThat(office.text("runDay")).isEqualTo("04.03.2028");
    }

    @Test
    void withoutARuleOrWithAWrongDayTheReasonStandsBesideTheField() {
        SignInPage.enter(office, Tenant.LERCHE, "PRIVACY_OFFICER");
        office.visit(Vorzimmer.running().page(Tenant.LERCHE, "/portal/retention/policy.xhtml"));
        office.type("when:day:input_input", "30.02.2027x").click("when:ask").await("when:rule:error");
        assertThat(office.text("when:rule:error")).isEqualTo("Bitte füllen Sie dieses Feld aus.");
        assertThat(office.text("when:day:error")).contains("gültiges Datum");
        assertThat(office.value("when:day:input_input")).isEqualTo("30.02.2027x");
        office.choose("when:rule:input", "A.server_log").type("when:day:input_input", "01.01.3500").click("when:ask").seeNoMore("Bitte füllen Sie dieses Feld aus.");
        assertThat(office.text()).doesNotContain("Gelöscht am");
    }

    @Test
    void aPresetIsAdoptedOnceTheNoticeSaysWhatLastsLonger() {
        OwnOperator operator = OwnOperator.make(office, "wachtel", "A");
        office.visit(operator.page("/portal/retention/policy.xhtml")).see("Fassung 1, Vorlage A.");
        office.click("versions:adopt:button").confirm().see("Diese Vorlage gibt es nicht.");

        office.choose("versions:preset:input", "B").click("versions:adopt:button").confirm().see("bewahrt Daten länger auf");
        assertThat(office.value("versions:preset:input")).isEqualTo("B");
        assertThat(office.text()).contains("A.contact_form");
        office.tick("versions:published:input").click("versions:adopt:button").confirm().see("Fassung 2 gilt ab jetzt.");
        office.see("B.contact_mail").see("Fassung 2, Vorlage B.");

        office.choose("when:rule:input", "B.web_log").type("when:day:input_input", "22.02.2028").click("when:ask").see("Gelöscht am");
        assertThat(office.text("runDay")).isEqualTo("01.03.2028");
        operator.awaitOnSite("/datenschutz", "4 Wochen");
    }
}
