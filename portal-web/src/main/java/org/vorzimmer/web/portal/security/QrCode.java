package org.vorzimmer.web.portal.security;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** Draws a text as a QR code, as SVG that stands in the page itself: nothing is loaded for it and no picture of the secret is stored. */
final class QrCode {

    private static final int QUIET = 4;

    private QrCode() {
    }

    static String svg(String text, String label) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        // Black on white in dark mode too: some cameras do not read it the other way round.
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escape(label) + "\" width=\"220\" height=\"220\" viewBox=\"0 0 "
                + side + " " + side + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + path
                + "\" fill=\"#000\"/></svg>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
