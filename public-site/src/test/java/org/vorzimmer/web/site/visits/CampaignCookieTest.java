package org.vorzimmer.web.site.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CampaignCookieTest {

    @Test
    void aCampaignStandsInTheAddress() {
        assertThat(CampaignCookie.inAddress("https://a.example/?kampagne=Herbst")).contains("herbst");
        assertThat(CampaignCookie.inAddress("https://a.example/preise?lang=en&utm_source=x&utm_campaign=neue+kunden#top")).contains("neue kunden");
        assertThat(CampaignCookie.inAddress("/?utm_campaign=zwei&kampagne=eins")).contains("eins");
        assertThat(CampaignCookie.inAddress("/?kampagne=Zahn%C3%A4rzte")).contains("zahnärzte");
    }

    @Test
    void whatIsNoNameIsNoCampaign() {
        assertThat(CampaignCookie.inAddress(null)).isEmpty();
        assertThat(CampaignCookie.inAddress("/preise")).isEmpty();
        assertThat(CampaignCookie.inAddress("/?kampagne=")).isEmpty();
        assertThat(CampaignCookie.inAddress("/?kampagne=%zz")).isEmpty();
        assertThat(CampaignCookie.inAddress("/?kampagne=erika%40muster.example")).isEmpty();
        assertThat(CampaignCookie.inAddress("/?meinekampagne=x")).isEmpty();
    }
}
