package org.vorzimmer.it.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.chat.ChatPage;
import org.vorzimmer.it.browser.leads.ContactPage;
import org.vorzimmer.it.browser.platform.ClockPage;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.browser.signup.SignUpPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Switch;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;
import org.vorzimmer.server.Ports;

/** Two nodes of one installation, started as the handbook says: they share what people do, and the end of one is no end for anybody. */
class TwoNodesIT {

    private static Vorzimmer first;
    private static Vorzimmer second;
    private static Browser office;
    private static Browser visitor;

    @BeforeAll
    static void start() {
        String cluster = "tcpip:127.0.0.1:" + Ports.free() + ",127.0.0.1:" + Ports.free();
        first = Vorzimmer.alone("two-nodes-a", Map.of("VORZIMMER_CLUSTER", cluster, "VORZIMMER_NODE", "nodeA"));
        second = first.secondNode("two-nodes-b", Map.of("VORZIMMER_CLUSTER", cluster, "VORZIMMER_NODE", "nodeB", "VORZIMMER_DEMO", "true"));
        office = Browser.open();
        visitor = Browser.open();
    }

    @AfterAll
    static void stop() {
        office.close();
        visitor.close();
        second.close();
        first.close();
    }

    @Test
    void whatTwoPeopleDoOnTwoNodesAndTheEndOfOneOfThem() {
        anEnquiryOnOneNodeAppearsOnAPageThatIsOpenOnTheOther();
        aChatRunsFromOneNodeToTheOther();
        CallChain calls = new CallChain(first, second, office, visitor);
        calls.play();
        calls.aNoteOutlivesItsNode();
        theNightlyRunHappensOnce();
        assertThat(first.count("select count(*) from chats")).as("chats after the night that follows their end").isZero();
        aSignInOutlivesItsNode();
        anOrderWhoseNodeDiesIsMadeOnceOrNotAtAll();
    }

    private static void anEnquiryOnOneNodeAppearsOnAPageThatIsOpenOnTheOther() {
        SignInPage.enter(office, first, Tenant.NAHBEI, "OFFICE_LEAD");
        office.visit(first.page(Tenant.NAHBEI, "/portal/leads/lead-list.xhtml")).see("Anfragen");
        String reference = ContactPage.open(visitor, second, Tenant.NAHBEI)
                .fill("", "Anna", "Anderswo", "anna@anderswo.example", "", "Frage", "Von einem Knoten zum anderen")
                .agreeIfAsked().sendUntilTaken();
        office.see(reference);
    }

    /** The visitor's page is on the second node, the office's on the first; neither reloads. */
    private static void aChatRunsFromOneNodeToTheOther() {
        SignInPage.enter(office, first, Tenant.LERCHE, "OFFICE_LEAD");
        ChatPage.begin(visitor, second, Tenant.LERCHE, "Klara Knoten", "Von Knoten zwei");
        office.await("count-chat");
        office.visit(first.page(Tenant.LERCHE, "/portal/chat/chat-list.xhtml")).clickText("Klara Knoten");
        office.see("Von Knoten zwei").type("answer:text:input", "Von Knoten eins").click("answer:send").see("Im Gespräch");
        visitor.see("Von Knoten eins").type("say:message:input", "Danke").click("say:send");
        office.see("Danke");
        visitor.click("end:do").see("Dieser Chat ist beendet");
        office.see("Beendet");
    }

    private static void theNightlyRunHappensOnce() {
        LocalDateTime night = LocalDateTime.now(ZoneId.of("Europe/Berlin")).plusDays(1).withHour(2).withMinute(5);
        ClockPage.move(visitor, first, night);
        first.awaitCount("select count(distinct tenant_id) from retention_runs where run_mode = 'NIGHTLY' and run_day = '" + night.toLocalDate()
                + "' and state <> 'RUNNING'", Tenant.values().length + 1);
        assertThat(first.count("select count(*) from retention_runs where run_mode = 'NIGHTLY' and run_day = '" + night.toLocalDate() + "'"))
                .isEqualTo(Tenant.values().length + 1);
    }

    /** The node is killed in the middle of the order: nothing of it is there, the visitor is told so and orders at the other node. */
    private static void anOrderWhoseNodeDiesIsMadeOnceOrNotAtAll() {
        String customers = "select count(*) from customers where email = 'ole@knoten.example'";
        try (Switch front = new Switch(first.port())) {
            new SignUpPage(visitor, first, "ole@knoten.example").upToTheSummary(at(front, Tenant.LERCHE, "/anmelden/firma"));
            first.whileLocked("select id from sign_up_drafts for update", () -> {
                CompletableFuture<Void> click = CompletableFuture.runAsync(() -> visitor.click("form:order"));
                first.awaitStatement("sign_up_drafts%for update");
                first.installation().killNode();
                click.exceptionally(broken -> null).join();
            });
            front.pointTo(second.port());
            assertThat(first.count(customers)).isZero();
            visitor.visit(at(front, Tenant.LERCHE, "/anmelden/bestellung")).see("Bisher ist nichts bestellt").clickThrough("form:order").see("Danke für Ihre Bestellung");
            assertThat(first.count(customers)).isOne();
            visitor.visit(at(front, Tenant.LERCHE, "/anmelden/bestellung")).see("Danke für Ihre Bestellung");
        }
    }

    /** The browser knows one address only, as with a proxy in front; a half-written note survives the node on which its page was opened. */
    private static void aSignInOutlivesItsNode() {
        try (Switch front = new Switch(first.port())) {
            SignInPage.enter(office, at(front, Tenant.NAHBEI, "/portal/login.xhtml"), first.login(Tenant.NAHBEI, "OFFICE_LEAD"));
            office.visit(at(front, Tenant.NAHBEI, "/portal/leads/lead-list.xhtml")).see("Anderswo").clickText("Anderswo");
            office.type("note:text:input", "Auf dem einen begonnen, auf dem anderen behalten");
            first.installation().killNode();
            front.pointTo(second.port());
            office.click("note:keep").see("Die Notiz steht im Verlauf.").see("auf dem anderen behalten");
            office.visit(at(front, Tenant.NAHBEI, "/portal/leads/lead-list.xhtml")).see("Anderswo");

            first.installation().startNode();
            front.pointTo(first.port());
            office.visit(at(front, Tenant.NAHBEI, "/portal/leads/lead-list.xhtml")).see("Anderswo");
        }
    }

    private static URI at(Switch front, Tenant tenant, String path) {
        return URI.create("http://" + tenant.host() + ":" + front.port() + path);
    }
}
