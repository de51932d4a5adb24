package org.vorzimmer.it.browser.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.platform.OwnOperator;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.browser.security.UserPages;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;

/** Holds: ordered for a kind of data or for one record, seen in what would go tonight, confirmed by a second person, reviewed and lifted. */
class HoldsBrowserIT {

    private static Browser office;
    private static OwnOperator operator;

    @AutoClose private final Browser second = Browser.open();

    @BeforeAll
    static void open() {
        office = Browser.open();
        operator = OwnOperator.make(office, "zeisig", "A");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aWholeKindIsHeldReviewedAndReleased() {
        String reason = "Angriff auf die Website";
        HoldsPage holds = holds();
        holds.order("ABUSE", "ACCESS_LOG", "", reason).see("Sperre eingetragen.");
        assertThat(holds.textOf(reason)).contains("Missbrauch", "In Kraft");
        assertThat(office.value("order:reason:input")).as("ready for the next one").isEmpty();
        holds.press(reason, "Geprüft, bleibt").see("Prüfung vermerkt.");
        holds.press(reason, "Verdacht geklärt").see("Sperre aufgehoben.").seeNoMore(reason);
        holds = holds();
        office.tick("list:lifted").see(reason);
        assertThat(holds.textOf(reason)).contains("Aufgehoben").doesNotContain("Geprüft, bleibt", "Verdacht geklärt");
    }

    @Test
    void aClosedEnquiryGoesTonightUnlessItIsHeld() {
        String reason = "Verlangt Einschränkung";
        String number = closedEnquiry();
        assertThat(tonight()).contains("Angaben aus dem Kontaktformular").doesNotContain("Einschränkung");

        holds().order("ART18", "CONTACT_LEAD", number, reason).see("Sperre eingetragen.");
        assertThat(tonight()).contains("Einschränkung der Verarbeitung <5");

        HoldsPage holds = holds();
        assertThat(holds.textOf(reason)).contains("Ein Eintrag");
        holds.press(reason, "Einschränkung aufgehoben").see("Benachrichtigen Sie zuerst die betroffene Person");
        office.tick("list:informed");
        holds.press(reason, "Einschränkung aufgehoben").see("Sperre aufgehoben.");
        assertThat(office.await("list:informed").isSelected()).as("said of one hold, not of the next").isFalse();
        assertThat(tonight()).doesNotContain("Einschränkung");
    }

    private static String closedEnquiry() {
        office.visit(operator.page("/portal/leads/lead-enter.xhtml"));
        office.choose("form:channel:input", "LETTER").type("form:lastName:input", "Haltmann").type("form:email:input", "halt@mann.example").type("form:message:input", "Bittet um Auskunft.")
                .click("form:save").see("Verlauf");
        String number = office.address().replaceAll(".*id=(\\d+).*", "$1");
        office.choose("close:reason:input", "SETTLED").click("close:close").see("Die Anfrage ist abgeschlossen.");
        return number;
    }

    private static String tonight() {
        office.visit(operator.page("/portal/retention/preview.xhtml")).see("Heute Nacht");
        return office.text("tonight:list");
    }

    @Test
    void whatTheGroundDoesNotAllowIsRefusedAndNothingTypedIsLost() {
        holds().order("UNPAID", "CONTACT_LEAD", "", "Rechnung 7").see("Dieser Grund ist für diese Daten nicht vorgesehen.");
        assertThat(office.value("order:reason:input")).isEqualTo("Rechnung 7");
        office.type("order:records:input", "12, zwölf").click("order:order").see("Bitte nur Nummern eintragen");
        assertThat(office.value("order:records:input")).isEqualTo("12, zwölf");
        office.choose("order:type:input", "ART18").type("order:records:input", "999999999").click("order:order").see("Zu spät: Die Daten sind bereits gelöscht");
        office.type("order:reason:input", "").type("order:review:input_input", "morgen").click("order:order").await("order:reason:error");
        assertThat(office.text("order:reason:error")).isEqualTo("Bitte füllen Sie dieses Feld aus.");
        assertThat(office.text("order:review:error")).contains("gültiges Datum");
        assertThat(office.value("order:review:input_input")).isEqualTo("morgen");
    }

    @Test
    void aSecondPersonConfirmsAndTheFirstOneCannot() {
        String reason = "Vier Augen";
        holds().order("ABUSE", "LOGIN_EVENT", "", reason).see("Sperre eingetragen.");
        // The grounds that need two people are for data of features that are still to come.
        Vorzimmer.running().change("update retention_holds set state = 'ORDERED', active_at = null where reason = '" + reason + "' and tenant_id = " + operator.id());
        assertThat(holds().textOf(reason)).contains("Wartet auf zweite Person").doesNotContain("Als zweite Person bestätigen");

        String email = "schutz@zeisig.example";
        UserPages.at(office, operator::page).invite(email, "Dora Schutz", "PRIVACY_OFFICER");
        UserPages.setPassword(second, email, 1);
        SignInPage.tryToEnter(second, operator.page("/portal/login.xhtml"), email, UserPages.PASSWORD);
        second.await("side");
        HoldsPage theirs = HoldsPage.open(second, operator);
        theirs.press(reason, "Als zweite Person bestätigen").see("Sperre bestätigt.");
        assertThat(theirs.textOf(reason)).contains("In Kraft");

        holds().press(reason, "Verdacht geklärt").see("Sperre aufgehoben.");
        theirs.press(reason, "Geprüft, bleibt").see("Diese Sperre ist nicht mehr in Kraft.");
    }

    private static HoldsPage holds() {
        return HoldsPage.open(office, operator);
    }
}
