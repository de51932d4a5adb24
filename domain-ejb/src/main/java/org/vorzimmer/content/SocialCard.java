package org.vorzimmer.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.vorzimmer.documents.Lettering;

/**
 * The picture that networks and messengers show of a link to the website: name, claim and colour of the tenant.
 *
 * @param line what stands large on it, usually the promise of the home page
 * @param ground colour of the background, as #rrggbb
 * @param ink colour of what stands on it
 */
public record SocialCard(String name, String line, String ground, String ink) {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int EDGE = 90;
    private static final int ROOM = WIDTH - 2 * EDGE;
    private static final int MARK = 84;
    private static final double NAME_SIZE = 40;
    private static final double LINE_SIZE = 66;
    private static final int MOST_LINES = 4;

    /** The picture as a PNG file. */
    public byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D picture = image.createGraphics();
        try {
            picture.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            picture.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            picture.setColor(Color.decode(ground));
            picture.fillRect(0, 0, WIDTH, HEIGHT);
            mark(picture);
            promise(picture);
        } finally {
            picture.dispose();
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The first letter in a square, and the name beside it. */
    private void mark(Graphics2D picture) {
        Lettering bold = Lettering.bold();
        picture.setColor(Color.decode(ink));
        picture.fill(new RoundRectangle2D.Double(EDGE, EDGE, MARK, MARK, 44, 44));
        String initial = name.substring(0, name.offsetByCodePoints(0, 1));
        double size = MARK * 0.6;
        picture.setColor(Color.decode(ground));
        bold.draw(picture, initial, EDGE + (MARK - bold.width(initial, size)) / 2, EDGE + MARK * 0.72, size);
        picture.setColor(Color.decode(ink));
        double left = EDGE + MARK + 28.0;
        bold.draw(picture, bold.lines(name, NAME_SIZE, WIDTH - EDGE - left, 1).get(0), left, EDGE + MARK / 2.0 + NAME_SIZE * 0.36, NAME_SIZE);
    }

    private void promise(Graphics2D picture) {
        List<String> lines = Lettering.bold().lines(line, LINE_SIZE, ROOM, MOST_LINES);
        double step = LINE_SIZE * 1.22;
        double y = HEIGHT - EDGE - (lines.size() - 1) * step;
        for (String one : lines) {
            Lettering.bold().draw(picture, one, EDGE, y, LINE_SIZE);
            y += step;
        }
    }
}
