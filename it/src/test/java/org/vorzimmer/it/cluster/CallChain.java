package org.vorzimmer.it.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Switch;
import org.vorzimmer.it.harness.Telephone;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A call from the ring to the end of its note, with the secretary on one node and the customer and the telephone system on the other. */
final class CallChain {

    private static final Tenant PLACE = Tenant.KONTOR;
    private static final String LINE = "+493023125710";
    private static final String CALLER = "+493023125990";
    private static final String RECIPIENT = "wache@spanholz.example";

    private final Vorzimmer telephones;
    private final Vorzimmer desks;
    private final Browser secretary;
    private final Browser customer;

    CallChain(Vorzimmer telephones, Vorzimmer desks, Browser secretary, Browser customer) {
        this.telephones = telephones;
        this.desks = desks;
        this.secretary = secretary;
        this.customer = customer;
    }

    /** Status, ring, pop, note, mail, reading, rating, trash and the end: each at another page than the one before. */
    void play() {
        SignInPage.enter(secretary, desks.page(PLACE, "/portal/login.xhtml"), telephones.login(PLACE, "AGENT"));
        secretary.visit(desks.page(PLACE, "/portal/calls/console.xhtml")).see("Niemand wartet.");
        SignInPage.enter(customer, telephones, PLACE, "CUSTOMER_ADMIN");
        customer.visit(at("/portal/my/calls/recipients.xhtml")).type("add:email:input", RECIPIENT).tick("add:confirmed:input").click("add:save").see(RECIPIENT);
        customer.visit(at("/portal/my/instructions/status.xhtml")).click("tap:kinds:6:set").see("Der Status ist gesetzt.");

        Telephone.Call call = Telephone.of(telephones).rings(PLACE, LINE, CALLER, "busy");
        secretary.see("Spanholz").see("wegen des Status").see("Nicht stören");
        customer.click("tap:back").see("Ihre Anweisungen gelten.");
        secretary.seeNoMore("wegen des Status");

        customer.visit(at("/portal/my/calls/list.xhtml"));
        secretary.click("waiting:next").await("note:concern:input");
        secretary.click("note:finish").see("Bitte wählen Sie das Ergebnis.");
        call.ended();
        secretary.type("note:callerName:input", "Gerda Kettenschluss").type("note:concern:input", "Das Wasser steht im Keller").choose("note:urgency:input", "URGENT")
                .choose("note:outcome:input", "NOTE_TAKEN").click("note:finish").see("Die Notiz ist beim Kunden.");
        customer.see("Gerda Kettenschluss").see("Dringend");
        assertThat(Mails.await(telephones, RECIPIENT, 1)).contains("Gerda Kettenschluss");

        customer.clickText("Gerda Kettenschluss").see("Das Wasser steht im Keller").click("act:acknowledge").see("Quittiert.");
        customer.choose("rate:stars:input", "5").click("rate:send").see("Danke für die Bewertung.");
        customer.clickThrough("act:trash").see("Der Anruf liegt im Papierkorb.");
        customer.visit(at("/portal/my/calls/trash.xhtml")).click("list:rows:0:delete:button").confirm().see("Der Anruf ist endgültig gelöscht.");
        assertThat(telephones.count("select count(*) from phone_calls where call_key like '%" + call.name() + "'")).isZero();
        customer.visit(at("/portal/my/calls/list.xhtml")).seeNoMore("Gerda Kettenschluss");
    }

    /** What was typed two seconds before the node died is there on the other. */
    void aNoteOutlivesItsNode() {
        Telephone.Call call = Telephone.of(telephones).rings(PLACE, LINE, CALLER);
        try (Switch front = new Switch(desks.port())) {
            URI console = URI.create("http://" + PLACE.host() + ":" + front.port() + "/portal/calls/console.xhtml");
            SignInPage.enter(secretary, URI.create("http://" + PLACE.host() + ":" + front.port() + "/portal/login.xhtml"), telephones.login(PLACE, "AGENT"));
            secretary.visit(console).click("waiting:next").await("note:concern:input");
            secretary.type("note:concern:input", "Halb geschrieben").see("Gespeichert um");
            desks.installation().killNode();
            front.pointTo(telephones.port());
            secretary.type("note:measures:input", "Auf dem anderen Knoten").see("Gespeichert um").seeNoMore("Wird gespeichert");
            secretary.visit(console).await("note:concern:input");
            assertThat(secretary.value("note:concern:input")).isEqualTo("Halb geschrieben");
            assertThat(secretary.value("note:measures:input")).isEqualTo("Auf dem anderen Knoten");
        }
        call.ended();
        desks.installation().startNode();
    }

    private URI at(String path) {
        return telephones.page(PLACE, path);
    }
}
