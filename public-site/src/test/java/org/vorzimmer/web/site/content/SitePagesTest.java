package org.vorzimmer.web.site.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SitePagesTest {

    @Test
    void onlyPagesThatEverybodyMayFindAreCounted() {
        assertThat(SitePages.pageOf("/")).contains("/");
        assertThat(SitePages.pageOf("/preise/")).contains("/preise");
        assertThat(SitePages.pageOf("/chat")).contains("/chat");
        assertThat(SitePages.pageOf("/einwilligungen")).isEmpty();
        assertThat(SitePages.pageOf("/chat/gespraech")).isEmpty();
        assertThat(SitePages.pageOf("/kontakt/danke")).isEmpty();
        assertThat(SitePages.pageOf("/theme.css")).isEmpty();
        assertThat(SitePages.formOf("/einwilligungen")).contains("/einwilligungen");
        assertThat(SitePages.formOf("/cookies/auswahl")).isEmpty();
    }

    @Test
    void aFormHasArrivedWhenItsThanksFollow() {
        assertThat(SitePages.isThanks("/kontakt", "http://a.localhost:8080/kontakt/danke?ref=A-1")).isTrue();
        assertThat(SitePages.isThanks("/rueckruf", "/rueckruf/danke?ref=A-1&lang=en")).isTrue();
        assertThat(SitePages.isThanks("/chat", "/chat/gespraech?lang=en")).isTrue();
        assertThat(SitePages.isThanks("/anmelden/pruefen", "/anmelden/danke")).isTrue();
        assertThat(SitePages.isThanks("/anmelden/pruefen", "/anmelden/bank")).isFalse();
        assertThat(SitePages.isThanks("/kontakt", "/rueckruf/danke")).isFalse();
        assertThat(SitePages.isThanks("/", "/danke")).isFalse();
        assertThat(SitePages.isThanks("/kontakt", null)).isFalse();
    }
}
