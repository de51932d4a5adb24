package org.vorzimmer.web.kit;

/**
 * A tenant's accent colour made fit for use: each shade is moved in lightness until it has the contrast of WCAG 2.2 AA
 * on the backgrounds where the design system puts it. The hue stays the tenant's.
 */
record AccentPalette(Shades light, Shades dark) {

    /** Fill with its hover state, text on the fill, accent as text or line, and the soft background. */
    record Shades(Colour fill, Colour hover, Colour on, Colour text, Colour soft, Colour line) { }

    /** A little more than 4.5, so that rounding never falls below. */
    static final double TEXT_CONTRAST = 4.6;

    private static final double STEP = 0.005;
    /** Below this contrast with white a colour counts as bright, and dark text is put on it instead of darkening it. */
    private static final double BRIGHT = 2.6;
    private static final double FULL = 1;

    private static final Colour INK = Colour.of("#0b0d12");
    /** The darkest light and the lightest dark background of tokens.css on which accent text stands. */
    private static final Colour LIGHT_GROUND = Colour.of("#ebebee");
    private static final Colour DARK_GROUND = Colour.of("#262b32");

    static AccentPalette of(String hex) {
        Colour accent = Colour.of(hex);
        return new AccentPalette(lightShades(accent), darkShades(accent));
    }

    private static Shades lightShades(Colour accent) {
        boolean bright = accent.contrast(Colour.WHITE) < BRIGHT;
        Colour fill = bright ? accent : darkenFor(accent, Colour.WHITE);
        Colour soft = accent.at(0.965, 0.022);
        Colour text = darkenFor(darkenFor(accent, soft), LIGHT_GROUND);
        return new Shades(fill, hoverOf(fill, bright), bright ? INK : Colour.WHITE, text, soft, accent.at(0.88, 0.06));
    }

    private static Shades darkShades(Colour accent) {
        boolean bright = accent.contrast(Colour.WHITE) < BRIGHT;
        Colour fill = bright ? accent : darkenFor(accent.at(Math.max(accent.lightness(), 0.62), FULL), Colour.WHITE);
        Colour soft = accent.at(0.26, 0.05);
        Colour text = lightenFor(lightenFor(accent.at(Math.max(accent.lightness(), 0.78), 0.14), soft), DARK_GROUND);
        return new Shades(fill, hoverOf(fill, bright), bright ? INK : Colour.WHITE, text, soft, accent.at(0.42, 0.09));
    }

    /** Away from the text's own lightness, so that the contrast never sinks under the mouse. */
    private static Colour hoverOf(Colour fill, boolean bright) {
        return fill.at(bright ? Math.min(0.97, fill.lightness() + 0.04) : Math.max(0.1, fill.lightness() - 0.055), FULL);
    }

    private static Colour darkenFor(Colour colour, Colour ground) {
        Colour shade = colour;
        for (double lightness = colour.lightness(); shade.contrast(ground) < TEXT_CONTRAST && lightness > 0; lightness -= STEP) {
            shade = colour.at(lightness, FULL);
        }
        return shade;
    }

    private static Colour lightenFor(Colour colour, Colour ground) {
        Colour shade = colour;
        for (double lightness = colour.lightness(); shade.contrast(ground) < TEXT_CONTRAST && lightness < 1; lightness += STEP) {
            shade = colour.at(lightness, FULL);
        }
        return shade;
    }

    /** The theme sheet: one rule that sets the tokens for both colour schemes. */
    String css() {
        return ":root:root{" + pair("", light.fill, dark.fill) + pair("-hover", light.hover, dark.hover) + pair("-on", light.on, dark.on)
                + pair("-text", light.text, dark.text) + pair("-soft", light.soft, dark.soft) + pair("-line", light.line, dark.line) + "}\n";
    }

    private static String pair(String name, Colour light, Colour dark) {
        return "--accent" + name + ":light-dark(" + light.hex() + "," + dark.hex() + ");";
    }
}
