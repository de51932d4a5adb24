package org.vorzimmer.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccentPaletteTest {

    private static final double AA = 4.5;

    static Stream<String> accents() {
        Stream<String> round = IntStream.range(0, 512).mapToObj(i ->
                "#%02x%02x%02x".formatted((i >> 6 & 7) * 36, (i >> 3 & 7) * 36, (i & 7) * 36));
        return Stream.concat(round, Stream.of("#ffffff", "#000000", "#ffff00", "#1f5f8b", "#0f766e", "#8c1d40", "#e4572e"));
    }

    @ParameterizedTest
    @MethodSource("accents")
    void everyAccentReachesAaOnEveryGround(String hex) {
        AccentPalette palette = AccentPalette.of(hex);
        for (AccentPalette.Shades shades : new AccentPalette.Shades[] {palette.light(), palette.dark()}) {
            assertThat(shades.on().contrast(shades.fill())).isGreaterThanOrEqualTo(AA);
            assertThat(shades.on().contrast(shades.hover())).isGreaterThanOrEqualTo(AA);
            assertThat(shades.text().contrast(shades.soft())).isGreaterThanOrEqualTo(AA);
        }
        for (String ground : new String[] {"canvas", "surface", "surface-2", "surface-3", "raised"}) {
            assertThat(palette.light().text().contrast(token(ground, 1))).as(ground).isGreaterThanOrEqualTo(AA);
            assertThat(palette.dark().text().contrast(token(ground, 2))).as(ground).isGreaterThanOrEqualTo(AA);
        }
    }

    @Test
    void anAccessibleAccentStaysAsTheTenantChoseIt() {
        assertThat(AccentPalette.of("#1f5f8b").light().fill().hex()).isEqualTo("#1f5f8b");
    }

    @Test
    void aBrightAccentGetsDarkTextInsteadOfBecomingBrown() {
        AccentPalette.Shades light = AccentPalette.of("#ffd400").light();
        assertThat(light.fill().hex()).isEqualTo("#ffd400");
        assertThat(light.on().luminance()).isLessThan(0.02);
    }

    @Test
    void theSheetSetsEachTokenForBothSchemes() {
        assertThat(AccentPalette.of("#0f766e").css())
                .startsWith(":root:root{--accent:light-dark(#0f766e,#")
                .contains("--accent-hover:", "--accent-on:", "--accent-text:", "--accent-soft:", "--accent-line:");
    }

    @Test
    void whatIsNoColourIsRefused() {
        assertThatThrownBy(() -> AccentPalette.of("red;}body{display:none")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("textTokens")
    void textAndStateColoursReachAaOnTheirGrounds(String text, String ground) {
        assertThat(token(text, 1).contrast(token(ground, 1))).as(text + " on " + ground + ", light").isGreaterThanOrEqualTo(AA);
        assertThat(token(text, 2).contrast(token(ground, 2))).as(text + " on " + ground + ", dark").isGreaterThanOrEqualTo(AA);
    }

    static Stream<Arguments> textTokens() {
        Stream<String[]> plain = Stream.of("text", "text-2", "text-3").flatMap(text ->
                Stream.of("canvas", "surface", "surface-2", "surface-3", "raised").map(ground -> new String[] {text, ground}));
        Stream<String[]> states = Stream.of("ok", "warn", "bad", "info").flatMap(state ->
                Stream.of("canvas", "surface", "surface-2", "raised", state + "-soft").map(ground -> new String[] {state, ground}));
        return Stream.concat(plain, states).filter(pair -> !(pair[0].equals("text-3") && pair[1].equals("surface-3")))
                .map(pair -> Arguments.of(pair[0], pair[1]));
    }

    private static Colour token(String name, int scheme) {
        Matcher matcher = Pattern.compile("--" + name + ": light-dark\\((#\\w{6}), (#\\w{6})\\)").matcher(tokens());
        assertThat(matcher.find()).as(name).isTrue();
        return Colour.of(matcher.group(scheme));
    }

    private static String tokens() {
        try (InputStream in = AccentPalette.class.getResourceAsStream("/META-INF/resources/vz/css/tokens.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
