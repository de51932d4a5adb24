package org.vorzimmer.web.kit;

import java.util.regex.Pattern;

/** An sRGB colour with the arithmetic of WCAG 2 contrast and of the perceptual OKLCH space. */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    static Colour of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a colour of the form #rrggbb: " + hex);
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** From 1 (same) to 21 (black on white). */
    double contrast(Colour other) {
        double mine = luminance() + 0.05;
        double its = other.luminance() + 0.05;
        return Math.max(mine, its) / Math.min(mine, its);
    }

    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    double lightness() {
        return oklab()[0];
    }

    double chroma() {
        double[] lab = oklab();
        return Math.hypot(lab[1], lab[2]);
    }

    /** Same hue, other lightness; the chroma is lowered to the given limit and further until a screen can show it. */
    Colour at(double lightness, double chromaLimit) {
        double[] lab = oklab();
        double hue = Math.atan2(lab[2], lab[1]);
        for (double chroma = Math.min(chroma(), chromaLimit); chroma > 0; chroma -= 0.002) {
            double[] rgb = toLinear(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
            if (shows(rgb)) {
                return gamma(rgb);
            }
        }
        return gamma(toLinear(lightness, 0, 0));
    }

    private double[] oklab() {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    }

    private static double[] toLinear(double lightness, double a, double b) {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
    }

    private static boolean shows(double[] rgb) {
        for (double part : rgb) {
            if (part < -0.0005 || part > 1.0005) {
                return false;
            }
        }
        return true;
    }

    private static Colour gamma(double[] rgb) {
        return new Colour(gamma(rgb[0]), gamma(rgb[1]), gamma(rgb[2]));
    }

    private static int gamma(double linear) {
        double part = Math.min(1, Math.max(0, linear));
        double curved = part <= 0.0031308 ? 12.92 * part : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
        return (int) Math.round(curved * 255);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
