package org.vorzimmer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.Markdown;
import org.vorzimmer.shared.Sha256;

class PdfRendererTest {

    private final PdfRenderer renderer = new PdfRenderer();

    private byte[] render(String markdown) {
        return renderer.render(new PdfText("de", "Vertrag über „Grüße & Größe“", "Lerche <Büro> GmbH", Markdown.toHtml(markdown)));
    }

    @Test
    void theTextIsInTheFileWithUmlautsAndSigns() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render("## 1. Preis\n\nMonatlich **49,90 €** – für „Rückrufe“\n\n* Äpfel\n* <b>roh</b>"))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Vertrag über „Grüße & Größe“").contains("Lerche <Büro> GmbH").contains("1. Preis").contains("49,90 €").contains("Äpfel").contains("<b>roh</b>")
                    .contains("1 / 1");
        }
    }

    @Test
    void itSaysThatItIsAnArchiveFileAndBringsItsFontsAndColours() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render("**fett** und mager"))) {
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).containsPattern("pdfaid:part[^0-9]+2").containsPattern("pdfaid:conformance[^A-Z]+U");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(pdf.isEncrypted()).isFalse();
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts++;
                }
            }
            assertThat(fonts).isEqualTo(2);
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        byte[] pdf = renderer.render(new PdfText("de", "Bild", "Lerche", "<p>vorher</p><img src=\"file:///etc/hostname\" alt=\"\" /><img src=\"http://localhost:9/x.png\" alt=\"\" /><p>nachher</p>"));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("vorher").contains("nachher");
        }
    }

    @Test
    void theHashIsTheOneOfTheBytes() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII))).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
