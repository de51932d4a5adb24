package org.vorzimmer.it.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The public pages as a program sees them: headers, caching, cookies, and what happens to input that no browser sends. */
class PublicSiteIT {

    private static final List<String> PAGES = List.of("/", "/leistungen", "/preise", "/kontakt", "/impressum", "/datenschutz", "/agb");

    @ParameterizedTest
    @EnumSource(Tenant.class)
    void everyPageOfEveryOperatorAnswersInBothLanguagesWithoutACookie(Tenant tenant) {
        for (String page : PAGES) {
            for (String language : List.of("", "?lang=en")) {
                HttpResponse<String> answer = Client.of(tenant).get(page + language);
                assertThat(answer.statusCode()).as(tenant + page + language).isEqualTo(200);
                assertThat(answer.body()).contains(language.isEmpty() ? "lang=\"de\"" : "lang=\"en\"");
                assertThat(answer.headers().allValues("Set-Cookie")).as("cookies of " + page).isEmpty();
                assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("script-src 'self'").doesNotContain("unsafe-inline");
                assertThat(answer.body()).doesNotContain("src=\"http").doesNotContain("???");
                assertThat(answer.body().length()).as("size of " + page).isLessThan(60_000);
            }
        }
    }

    @Test
    void aPageWithoutAFormIsCachedAndOneWithAFormIsNot() {
        HttpResponse<String> home = Client.of(Tenant.LERCHE).get("/");
        String tag = home.headers().firstValue("ETag").orElseThrow();
        assertThat(Client.of(Tenant.LERCHE).get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(Client.of(Tenant.LERCHE).get("/kontakt").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void onlyThePageOfAVideoMayHoldItsServicesPlayerAndNothingComesBefore() {
        Client client = Client.of(Tenant.LERCHE);
        HttpResponse<String> list = client.get("/videos");
        assertThat(list.body()).contains("Google Ireland Limited", "https://policies.google.com/privacy", "IP-Adresse").doesNotContain("<iframe", "youtube-nocookie");
        assertThat(list.headers().firstValue("Content-Security-Policy").orElse("")).doesNotContain("frame-src");
        HttpResponse<String> first = client.get("/videos/abspielen?video=1");
        assertThat(first.body()).contains("src=\"https://www.youtube-nocookie.com/embed/");
        assertThat(first.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'").endsWith("; frame-src https://www.youtube-nocookie.com");
        assertThat(client.get("/videos/abspielen?video=2").headers().firstValue("Content-Security-Policy").orElse("")).endsWith("; frame-src https://player.vimeo.com");
        assertThat(client.get("/netzwerke").body()).contains("LinkedIn Ireland Unlimited Company", "rel=\"noopener noreferrer\"");
    }

    @Test
    void whatAnOperatorDoesNotHaveIsNotFound() {
        for (String page : List.of("/branchen/zauberei", "/videos/abspielen", "/videos/abspielen?video=9", "/videos/abspielen?video=x")) {
            assertThat(Client.of(Tenant.LERCHE).get(page).statusCode()).as(page).isEqualTo(404);
        }
        for (String page : List.of("/videos", "/netzwerke", "/videos", "/videos?lang=en")) { // the second time from what was kept, if it was
            assertThat(Client.of(Tenant.KONTOR).get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(Client.of(Tenant.KONTOR).get("/sitemap.xml").body()).contains("/branchen/aerzte").doesNotContain("/videos").doesNotContain("/netzwerke");
        assertThat(Client.of(Tenant.KONTOR).get("/").body()).contains("Dr. Henrike Maas").doesNotContain("/videos");
    }

    @Test
    void anUnknownHostNameFindsNothingAndLearnsNothing() {
        HttpResponse<String> answer = Client.of(Vorzimmer.running().port(), "nobody.localhost").get("/");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Vorzimmer").doesNotContain("Lerche");
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedBeforeItIsRead() {
        HttpResponse<String> answer = Client.of(Tenant.LERCHE).send("POST", "/kontakt", new byte[10 * 1024 * 1024], "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aFormWithoutItsTicketIsShownAgainWithWhatWasTyped() {
        Client client = Client.of(Tenant.LERCHE);
        String page = client.get("/kontakt").body();
        Matcher action = Pattern.compile("<form[^>]*action=\"([^\"]+)\"").matcher(page);
        assertThat(action.find()).isTrue();
        HttpResponse<String> answer = client.post(action.group(1).replace("&amp;", "&"), Map.of("form", "form", "form:message:input", "Getippt ist getippt <script>",
                "form:ticket", "gefälscht.abc", "form:send", "x", "jakarta.faces.ViewState", "stateless"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Die Seite war zu lange offen").contains("Getippt ist getippt &lt;script&gt;");
    }

    @Test
    void thePrivacyNoticeStatesThePeriodsOfTheOperatorsOwnPolicy() {
        assertThat(Client.of(Tenant.LERCHE).get("/datenschutz").body()).isNotEqualTo(Client.of(Tenant.KONTOR).get("/datenschutz").body());
        assertThat(Client.of(Tenant.LERCHE).get("/datenschutz").body()).contains("7 Tage");
    }

    @Test
    void everybodyLearnsWhetherItIsReadyAndNothingElse() {
        HttpResponse<String> ready = Client.of(Tenant.LERCHE).get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).doesNotContain("jdbc").doesNotContain("127.0.0.1");
    }
}
