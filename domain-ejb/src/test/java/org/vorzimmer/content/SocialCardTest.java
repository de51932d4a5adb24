package org.vorzimmer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SocialCardTest {

    @Test
    void itIsAPictureOfTheSizeThatNetworksShow() throws IOException {
        byte[] png = new SocialCard("Lerche Telefonsekretariat", "Wir gehen ran, damit Sie weiterarbeiten können.", "#b3541e", "#ffffff").png();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(SocialCard.WIDTH);
        assertThat(image.getHeight()).isEqualTo(SocialCard.HEIGHT);
        assertThat(image.getRGB(1, 1) & 0xffffff).isEqualTo(0xb3541e);
        assertThat(png.length).isLessThan(100_000);
    }

    @Test
    void whateverATenantIsCalledItIsDrawn() {
        assertThat(new SocialCard("𝔉".repeat(80), "x".repeat(500), "#ffffff", "#000000").png()).isNotEmpty();
        assertThat(new SocialCard("日本", "", "#ffffff", "#000000").png()).isNotEmpty();
    }
}
