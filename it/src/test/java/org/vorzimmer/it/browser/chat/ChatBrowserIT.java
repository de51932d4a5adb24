package org.vorzimmer.it.browser.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A visitor on a phone and a colleague at a desk talk; neither reloads, nobody else listens, and nothing is said twice. */
class ChatBrowserIT {

    private static final Tenant PLACE = Tenant.LERCHE;

    private static Browser visitor;
    private static Browser office;

    private final Vorzimmer installation = Vorzimmer.running();

    @BeforeAll
    static void open() {
        visitor = Browser.open().size(390, 844);
        office = Browser.open().size(1440, 1000);
    }

    @AfterAll
    static void close() {
        visitor.close();
        office.close();
    }

    @Test
    void aVisitorAndTheOfficeTalkUntilTheQuestionIsSettled() {
        SignInPage.enter(office, PLACE, "AGENT");
        visitor.visit(installation.page(PLACE, "/chat"));
        assertThat(visitor.cookies()).as("cookies before a chat").isEmpty();
        ChatPage.begin(visitor, installation, PLACE, "Wanda Chatfrau", "Guten Tag <b>fett</b>");
        assertThat(visitor.says("<b>fett</b>")).isTrue();
        assertThat(visitor.barriers()).isEmpty();
        assertThat(visitor.overflow()).isZero();

        office.await("count-chat");
        office.visit(installation.page(PLACE, "/portal/chat/chat-list.xhtml")).see("Wartet").clickText("Wanda Chatfrau");
        office.see("<b>fett</b>").type("answer:text:input", "Womit kann ich");
        visitor.see("schreibt …");
        office.await("answer:text:input").sendKeys(" helfen?");
        office.click("answer:send").see("Im Gespräch");
        visitor.see("Womit kann ich helfen?").see("Sie sprechen mit unserem Büro.");

        visitor.type("say:message:input", "Was kostet das?");
        office.see("schreibt …");
        visitor.await("say:message:input").sendKeys(Keys.ENTER);
        visitor.see("Was kostet das?");
        office.see("Was kostet das?");
        assertThat(office.barriers()).isEmpty();

        visitor.type("say:message:input", "Noch nicht gesendet").visit(installation.page(PLACE, "/chat/gespraech"));
        assertThat(visitor.value("say:message:input")).as("unsent words after a reload").isEqualTo("Noch nicht gesendet");
        assertThat(installation.count("select count(*) from chat_messages m join chats c on c.id = m.chat_id where c.visitor_name = 'Wanda Chatfrau'")).isEqualTo(3);

        handOver();
        transcript();

        String address = office.address();
        visitor.click("end:do").see("Dieser Chat ist beendet");
        office.see("Beendet");
        SignInPage.enter(office, Tenant.RUFWERK, "AGENT");
        office.visit(installation.page(Tenant.RUFWERK, address.substring(address.indexOf("/portal")))).see("Diese Seite gibt es nicht");
    }

    /** The colleague who gets it finds it among her own, and answers with what is ready. */
    private void handOver() {
        long lead = installation.count("select id from logins where email = '" + installation.login(PLACE, "OFFICE_LEAD").user() + "'");
        office.choose("hand:agent:input", String.valueOf(lead)).click("hand:give").see("Der Chat ist übergeben.");
        SignInPage.enter(office, PLACE, "OFFICE_LEAD");
        office.visit(installation.page(PLACE, "/portal/chat/answers.xhtml")).type("form:title:input", "Preisfrage").type("form:textDe:input", "Ab 29 Euro im Monat.")
                .type("form:textEn:input", "From 29 euros a month.").click("form:save").see("Die Antwort ist gespeichert.");
        office.type("form:title:input", "preisfrage").type("form:textDe:input", "Noch einmal").type("form:textEn:input", "Once more").click("form:save")
                .see("Diese Bezeichnung gibt es schon.");
        assertThat(office.barriers()).isEmpty();
        office.visit(installation.page(PLACE, "/portal/chat/chat-list.xhtml")).choose("list:which", "MINE").see("Neue Nachricht").clickText("Wanda Chatfrau");
        office.choose("ready", "Ab 29 Euro im Monat.").click("answer:send");
        visitor.see("Ab 29 Euro im Monat.");
    }

    private void transcript() {
        visitor.type("mail:email:input", "keine Adresse").clickThrough("mail:do").see("vollständige E-Mail-Adresse");
        visitor.type("mail:email:input", "wanda@chat.example").clickThrough("mail:do").see("Der Gesprächsverlauf ist unterwegs.");
        assertThat(Mails.await(installation, "wanda@chat.example", 1)).contains("Was kostet das?").contains("Ab 29 Euro im Monat.");
    }

    @Test
    void withoutSocketsThePageAsksByItselfAndTheChatBecomesAnEnquiry() {
        try (Browser cut = Browser.open()) {
            ((ChromeDriver) cut.driver()).executeCdpCommand("Page.addScriptToEvaluateOnNewDocument",
                    Map.of("source", "window.WebSocket = class { addEventListener() {} };"));
            ChatPage.begin(cut, installation, PLACE, "Ohne Leitung", "Ein langer Fall");
            SignInPage.enter(office, PLACE, "AGENT");
            office.visit(installation.page(PLACE, "/portal/chat/chat-list.xhtml")).type("list:name", "Ohne Leit").clickText("Ohne Leitung");
            office.see("Ein langer Fall").type("answer:text:input", "Das klären wir schriftlich").click("answer:send");
            cut.see("Das klären wir schriftlich");

            office.click("lead:make").see("Bitte E-Mail oder Telefon angeben");
            office.type("lead:name:input", "Ohne Leitung").type("lead:email:input", "ohne@leitung.example").click("lead:make").see("Daraus wurde die Anfrage");
            cut.see("Dieser Chat ist beendet");
            assertThat(installation.count("select count(*) from leads l join tasks t on t.about_id = l.id and t.about_kind = 'lead'"
                    + " where l.email = 'ohne@leitung.example' and l.channel = 'CHAT'")).isEqualTo(1);
        }
    }

    @Test
    void withoutWordsThereIsNoChatAndTheNameStays() {
        visitor.visit(installation.page(PLACE, "/chat")).type("form:name:input", "Nora Name").clickThrough("form:open").see("Bitte schreiben Sie, worum es geht.");
        assertThat(visitor.value("form:name:input")).isEqualTo("Nora Name");
    }

    @Test
    void whileNobodyIsThereTheChatIsTheContactForm() {
        visitor.visit(installation.page(Tenant.NAHBEI, "/chat")).see("Im Moment ist niemand am Chat.").await("form:message:input");
        assertThat(visitor.address()).contains("/kontakt");
    }

    @Test
    void aStrangerFindsNothingAndHearsLittle() {
        assertThat(Client.of(PLACE).get("/chat/gespraech", "Cookie", "chat=erraten").body()).contains("kein laufendes Gespräch");
        visitor.visit(installation.page(Tenant.RUFWERK, "/kontakt"));
        Long refused = (Long) ((JavascriptExecutor) visitor.driver()).executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                let refused = 0;
                for (let i = 0; i < 30; i++) {
                    const socket = new WebSocket(`ws://${location.host}/chat/live/${String(i).padStart(64, '0')}`);
                    socket.addEventListener('close', () => { refused += 1; if (refused === 10) done(refused); });
                }""");
        assertThat(refused).as("of thirty sockets from one line").isEqualTo(10);
    }
}
