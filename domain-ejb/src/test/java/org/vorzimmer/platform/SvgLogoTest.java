package org.vorzimmer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgLogoTest {

    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">";

    @Test
    void shapesAndGradientsStay() {
        String svg = HEAD + "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient></defs>"
                + "<path d=\"M0 0h24\" fill=\"url(#g)\"/><title>Lerche</title></svg>";
        assertThat(SvgLogo.clean("<?xml version=\"1.0\"?>\n" + svg)).hasValueSatisfying(cleaned ->
                assertThat(cleaned).contains("linearGradient", "url(#g)", "M0 0h24", "viewBox=\"0 0 24 24\"", "<title>Lerche</title>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<path d=\"M0 0\" onclick=\"alert(1)\"/>",
        "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
        "<image href=\"https://evil.example/x.png\"/>",
        "<use href=\"https://evil.example/x.svg#a\"/>",
        "<foreignObject><iframe src=\"https://evil.example\"/></foreignObject>",
        "<style>@import url(https://evil.example)</style>",
        "<path d=\"M0 0\" style=\"background:url(https://evil.example)\"/>",
        "<rect fill=\"url(https://evil.example/x)\"/>",
        "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
        "<rect xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"javascript:alert(1)\"/>",
        "<!-- evil --><?evil evil?>"})
    void everythingElseGoes(String part) {
        assertThat(SvgLogo.clean(HEAD + part + "<circle r=\"3\"/></svg>")).hasValueSatisfying(cleaned ->
                assertThat(cleaned).contains("<circle r=\"3\"/>").doesNotContain("evil", "alert", "javascript", "script", "onclick", "style"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "<html/>", "<svg/>", "<svg xmlns=\"http://www.w3.org/2000/svg\">",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>"})
    void whatIsNoDrawingIsRefused(String text) {
        assertThat(SvgLogo.clean(text)).isEmpty();
    }

    @Test
    void endlessDrawingsAreRefused() {
        assertThat(SvgLogo.clean(HEAD + "<path d=\"" + "M0 0".repeat(6000) + "\"/></svg>")).isEmpty();
        assertThat(SvgLogo.clean(null)).isEmpty();
    }
}
