package org.vorzimmer.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.vorzimmer.content.PromisedText;
import org.vorzimmer.content.TextKind;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.documents.PdfRenderer;

class AgreementPdfTest {

    /** Half an hour before midnight in UTC is the next day in Berlin. */
    private static final Instant LATE = Instant.parse("2026-11-27T23:30:00Z");

    private static String text(TextLanguage language, Acceptance.Channel channel) throws IOException {
        PromisedText text = new PromisedText(TextKind.SECRECY, language, 3, "<h2>1. Anlass</h2><p>Der Wortlaut.</p>");
        byte[] pdf = new PdfRenderer().render(new AgreementPdf(text).page(Agreement.SECRECY, "Lerche", "Kanzlei Brinkmann & Ott", "Henning <Brinkmann>", channel, LATE, "0af1"));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    @Test
    void itSaysWhoAgreedToWhatWhenAndHow() throws IOException {
        assertThat(text(TextLanguage.DE, Acceptance.Channel.PAPER)).contains("Vereinbarung zur Verschwiegenheit (§ 203 StGB)").contains("Kanzlei Brinkmann & Ott")
                .contains("Henning <Brinkmann>, 28. November 2026, unterschrieben auf Papier").contains("Der Wortlaut.").contains("0af1");
    }

    @Test
    void inEnglishAndOnlineWithItsMinute() throws IOException {
        assertThat(text(TextLanguage.EN, Acceptance.Channel.ONLINE)).contains("Secrecy agreement").contains("28 November 2026, 00:30, confirmed online");
    }

    @Test
    void onlyThoseBoundToSecrecyNeedTheSecrecyAgreement() {
        assertThat(Agreement.SECRECY.isNeededBy(false)).isFalse();
        assertThat(Agreement.SECRECY.isNeededBy(true)).isTrue();
        assertThat(Agreement.PROCESSING.isNeededBy(false)).isTrue();
    }
}
