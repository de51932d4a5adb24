package org.vorzimmer.it.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** What search engines find of each operator: a map of its pages, each page under one address and in both languages, and nothing of the portal. */
class SearchEnginesIT {

    @ParameterizedTest
    @EnumSource(Tenant.class)
    void theMapNamesPagesThatSayOfThemselvesWhatTheMapSays(Tenant tenant) {
        Client client = Client.of(tenant);
        String map = Vorzimmer.running().page(tenant, "/sitemap.xml").toString();
        assertThat(client.get("/robots.txt").body()).contains("Disallow: /portal/").contains("Sitemap: " + map);
        List<Element> entries = Jsoup.parse(client.get("/sitemap.xml").body(), "", Parser.xmlParser()).select("url");
        assertThat(entries).hasSizeGreaterThan(12).hasSize((int) entries.stream().map(entry -> entry.select("loc").text()).distinct().count());
        Set<String> descriptions = entries.stream().map(entry -> look(client, entry)).collect(Collectors.toSet());
        assertThat(descriptions).as("a description of its own for each page and language").hasSameSizeAs(entries);
    }

    private static String look(Client client, Element entry) {
        String address = entry.select("loc").text();
        URI uri = URI.create(address);
        HttpResponse<String> answer = client.get(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
        for (String language : List.of("de", "en")) {
            assertThat(page.select("link[rel=alternate][hreflang=" + language + "]").attr("href")).as(address)
                    .isEqualTo(entry.getElementsByAttributeValue("hreflang", language).attr("href")).isNotEmpty();
        }
        assertThat(page.select("meta[name=robots]")).as(address).isEmpty();
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(address);
        assertThat(page.select("meta[property=og:title]").attr("content")).as(address).isNotBlank();
        assertThat(page.select("meta[property=og:image]").attr("content")).as(address).endsWith(address.contains("lang=en") ? "/karte.png?lang=en" : "/karte.png");
        String business = page.select("script[type=application/ld+json]").html();
        assertThat(business).as(address).startsWith("{\"@context\":\"https://schema.org\"").contains("\"telephone\":\"").contains("\"dayOfWeek\":\"Monday\"");
        String description = page.select("meta[name=description]").attr("content");
        assertThat(description).as(address).hasSizeBetween(20, 200).doesNotContain("???").doesNotContain("{0}");
        return description;
    }

    @ParameterizedTest
    @EnumSource(Tenant.class)
    void theCardOfALinkHasAPicture(Tenant tenant) {
        for (String address : List.of("/karte.png", "/karte.png?lang=en")) {
            HttpResponse<String> answer = Client.of(tenant).get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("image/png"));
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(Client.of(tenant).get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
    }

    @ParameterizedTest
    @EnumSource(Tenant.class)
    void searchEnginesReadTheQuestionsAsTheyStandOnThePage(Tenant tenant) {
        for (String address : List.of("/fragen", "/fragen?lang=en")) {
            Document page = Jsoup.parse(Client.of(tenant).get(address).body());
            JsonArray asked = page.select("script[type=application/ld+json]").stream().map(script -> Json.createReader(new StringReader(script.data())).readObject())
                    .filter(data -> "FAQPage".equals(data.getString("@type"))).findFirst().orElseThrow().getJsonArray("mainEntity");
            assertThat(asked).hasSizeGreaterThan(8);
            assertThat(asked.getValuesAs(JsonObject.class).stream().map(question -> question.getString("name")).toList())
                    .isEqualTo(page.select("#questions summary").eachText());
            assertThat(asked.getValuesAs(JsonObject.class).stream().map(question -> question.getJsonObject("acceptedAnswer").getString("text")).toList())
                    .isEqualTo(page.select("#questions details > p").eachText());
        }
    }

    @Test
    void whatIsForNobodyElseIsNotFound() {
        Client client = Client.of(Tenant.LERCHE);
        for (String page : List.of("/kontakt/danke", "/rueckruf/danke", "/datenschutz/druck", "/videos/abspielen?video=1", "/portal/login.xhtml", "/gibt-es-nicht")) {
            assertThat(Jsoup.parse(client.get(page).body()).select("meta[name=robots]").attr("content")).as(page).isEqualTo("noindex");
        }
        Client platform = Client.of(Vorzimmer.running().port(), "platform.localhost");
        assertThat(platform.get("/robots.txt").body()).contains("Disallow: /\n");
        assertThat(platform.get("/sitemap.xml").statusCode()).isEqualTo(404);
    }
}
