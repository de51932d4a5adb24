package org.vorzimmer.web.site.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRoutesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/leistungen", "/preise", "/impressum", "/datenschutz", "/datenschutz/druck", "/agb"})
    void everyAddressHasItsPageFile(String address) {
        assertThat(SiteRoutes.of(address)).hasValueSatisfying(route -> {
            assertThat(Files.exists(Path.of("src/main/webapp" + route.page()))).isTrue();
            assertThat(route.kept()).isTrue();
            assertThat(SiteRoutes.addressOf(route.page())).hasValue(address);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kontakt", "/kontakt/danke", "/rueckruf", "/rueckruf/danke"})
    void pagesWithAFormAreNotKept(String address) {
        assertThat(SiteRoutes.of(address)).hasValueSatisfying(route -> assertThat(route.kept()).isFalse());
    }

    @Test
    void aSlashTooManyIsForgiven() {
        assertThat(SiteRoutes.of("/preise/")).isEqualTo(SiteRoutes.of("/preise"));
        assertThat(SiteRoutes.of("/content/home.xhtml")).isEmpty();
        assertThat(SiteRoutes.of("/nichts")).isEmpty();
    }
}
