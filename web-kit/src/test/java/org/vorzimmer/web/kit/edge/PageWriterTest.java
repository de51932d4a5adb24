package org.vorzimmer.web.kit.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageWriterTest {

    private static final String TEXT = "Grüße 😀😀 aus Köln 🏔";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PageWriter writer = new PageWriter(out);

    @Test
    void keepsEveryCharacterWholeWhateverThePieces() throws IOException {
        for (int piece = 1; piece <= TEXT.length(); piece++) {
            out.reset();
            for (int from = 0; from < TEXT.length(); from += piece) {
                writer.write(TEXT.toCharArray(), from, Math.min(piece, TEXT.length() - from));
            }
            assertThat(out.toString(StandardCharsets.UTF_8)).as("pieces of %s", piece).isEqualTo(TEXT);
        }
    }

    @Test
    void takesSingleCharactersAndPartsOfStrings() {
        PrintWriter print = new PrintWriter(writer);
        for (char each : TEXT.toCharArray()) {
            print.write(each);
        }
        print.write(TEXT, 0, 7);
        print.write(TEXT, 7, TEXT.length() - 7);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(TEXT + TEXT);
        assertThat(print.checkError()).isFalse();
    }

    @Test
    void aHalfOfWhatWasThrownAwayIsNotWrittenBeforeTheNextText() throws IOException {
        writer.write("😀".substring(0, 1));
        writer.reset();
        writer.write("Fehler");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Fehler");
    }
}
