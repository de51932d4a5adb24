package org.vorzimmer.documents;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Draws text into pictures from the outlines of our own font file: a server need not have a single font installed. */
public final class Lettering {

    private static final Lettering BOLD = new Lettering("DejaVuSans-Bold.ttf");
    private static final Lettering REGULAR = new Lettering("DejaVuSans.ttf");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;

    private Lettering(String file) {
        try (InputStream in = Lettering.class.getResourceAsStream(file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Lettering bold() {
        return BOLD;
    }

    public static Lettering regular() {
        return REGULAR;
    }

    /** How wide a line is, in pixels. */
    public synchronized double width(String line, double size) {
        try {
            double width = 0;
            for (int sign : line.codePoints().toArray()) {
                width += font.getAdvanceWidth(glyphs.getGlyphId(sign));
            }
            return width * size / unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws a line that begins there; y is where the letters stand. */
    public synchronized void draw(Graphics2D picture, String line, double x, double y, double size) {
        try {
            double at = x;
            for (int sign : line.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(sign);
                GlyphData outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    AffineTransform place = AffineTransform.getTranslateInstance(at, y);
                    place.scale(size / unit, -size / unit);
                    picture.fill(place.createTransformedShape(outline.getPath()));
                }
                at += font.getAdvanceWidth(glyph) * size / unit;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Breaks a text into lines that fit; what does not fit into the last one ends with an ellipsis. */
    public List<String> lines(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            shown.set(most - 1, shown.get(most - 1) + " …");
        }
        return shown.stream().map(one -> cut(one, size, room)).toList();
    }

    private String cut(String line, double size, double room) {
        String shown = line;
        while (width(shown, size) > room && shown.length() > 2) {
            String kept = shown.endsWith("…") ? shown.substring(0, shown.length() - 1).stripTrailing() : shown;
            shown = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing() + "…";
        }
        return shown;
    }
}
