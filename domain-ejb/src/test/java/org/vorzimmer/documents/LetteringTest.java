package org.vorzimmer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private final Lettering bold = Lettering.bold();

    @Test
    void linesFitTheirRoom() {
        List<String> lines = bold.lines("Ihr Telefon wird freundlich beantwortet, auch wenn Sie keine Hand frei haben.", 40, 500, 2);
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(bold.width(line, 40)).isLessThanOrEqualTo(500));
        assertThat(lines.get(1)).endsWith("…");
        assertThat(bold.lines("Kurz", 40, 500, 2)).containsExactly("Kurz");
        assertThat(bold.lines("Donaudampfschifffahrtsgesellschaftskapitänspatent", 40, 300, 2)).hasSize(1)
                .allSatisfy(line -> assertThat(bold.width(line, 40)).isLessThanOrEqualTo(300));
    }

    @Test
    void lettersAreDrawn() {
        BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D picture = image.createGraphics();
        picture.setColor(Color.WHITE);
        bold.draw(picture, "Ä", 5, 55, 50);
        assertThat(image.getRGB(0, 0) & 0xffffff).isZero();
        int lit = 0;
        for (int x = 0; x < 60; x++) {
            for (int y = 0; y < 60; y++) {
                lit += (image.getRGB(x, y) & 0xffffff) == 0 ? 0 : 1;
            }
        }
        assertThat(lit).isBetween(300, 2000);
    }
}
