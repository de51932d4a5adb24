package org.vorzimmer.it.browser.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.platform.OwnOperator;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Vorzimmer;

/** Mails that could not be delivered: somebody sends them again or discards them, and always the one that was pointed at. */
class OutboxBrowserIT {

    private static Browser office;
    private static OwnOperator operator;

    @BeforeAll
    static void open() {
        office = Browser.open();
        operator = OwnOperator.make(office, "meise", "A");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aDeadMailIsSentAgainAndArrives() {
        DeadMail.lay(operator, "wieder@beispiel.example");
        office.visit(operator.page("/portal/notification/outbox-list.xhtml")).see("konnte nicht zugestellt werden").see("wieder@beispiel.example").see("SMTP 550");
        office.choose("list:state", "SENT").see("amt@meise.example").seeNoMore("wieder@beispiel.example");
        office.choose("list:state", "DEAD").see("wieder@beispiel.example").seeNoMore("amt@meise.example");
        office.click("list:rows:0:again").see("Die E-Mail wird noch einmal gesendet.").seeNoMore("konnte nicht zugestellt werden");
        assertThat(Mails.await(Vorzimmer.running(), "wieder@beispiel.example", 1)).contains("Gern, wir rufen Sie an.");
        Vorzimmer.running().awaitCount("select count(*) from outbox_messages where recipient = 'wieder@beispiel.example' and state = 'SENT' and body is null", 1);
    }

    @Test
    void theOneThatWasPointedAtIsDiscardedAlthoughAnotherCameMeanwhile() {
        DeadMail.lay(operator, "gemeint@beispiel.example");
        office.visit(operator.page("/portal/notification/outbox-list.xhtml")).see("gemeint@beispiel.example");
        DeadMail.lay(operator, "spaeter@beispiel.example");
        office.click("list:rows:0:discard:button").confirm().see("Die E-Mail wurde verworfen.").see("spaeter@beispiel.example");
        assertThat(state("gemeint@beispiel.example")).isEqualTo("DISCARDED");
        assertThat(state("spaeter@beispiel.example")).isEqualTo("DEAD");
        office.click("list:rows:0:discard:button").confirm().seeNoMore("konnte nicht zugestellt werden");
        assertThat(state("spaeter@beispiel.example")).isEqualTo("DISCARDED");
    }

    @Test
    void whatSomebodyElseHasDecidedMeanwhileIsSaid() {
        DeadMail.lay(operator, "zweimal@beispiel.example");
        office.visit(operator.page("/portal/notification/outbox-list.xhtml")).see("zweimal@beispiel.example");
        Browser colleague = Browser.open();
        try {
            operator.enter(colleague);
            colleague.visit(operator.page("/portal/notification/outbox-list.xhtml")).click("list:rows:0:discard:button").confirm().see("Die E-Mail wurde verworfen.");
        } finally {
            colleague.close();
        }
        office.click("list:rows:0:again").see("Diese E-Mail wartet nicht mehr auf eine Entscheidung.");
        assertThat(Mails.count(Vorzimmer.running(), "zweimal@beispiel.example")).isZero();
    }

    private static String state(String recipient) {
        for (String state : new String[] {"WAITING", "SENDING", "SENT", "DEAD", "DISCARDED"}) {
            if (Vorzimmer.running().count("select count(*) from outbox_messages where recipient = '" + recipient + "' and state = '" + state + "'") == 1) {
                return state;
            }
        }
        return "gone";
    }
}
