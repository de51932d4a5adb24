package org.vorzimmer.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.InvalidInputException;

/** Of the files that come for a mandate the newest counts, the same one once. */
class MandateUploadTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final ScannedFile SCAN = ScannedFile.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).orElseThrow();

    @Test
    void theSameSentAgainIsTheSameUntilItIsRefused() {
        SignedForm form = new SignedForm(SCAN, TODAY, "Aachen ");
        MandateUpload upload = new MandateUpload(1, 7, form, 3L, NOW);
        assertThat(upload.isWaiting()).isTrue();
        assertThat(upload.saysTheSame(new SignedForm(SCAN, TODAY, "Aachen"))).isTrue();
        assertThat(upload.saysTheSame(new SignedForm(SCAN, TODAY.minusDays(1), "Aachen"))).isFalse();
        upload.refused(MandateUpload.Refusal.NOT_SIGNED, null);
        assertThat(upload.saysTheSame(form)).as("sent once more after it was refused").isFalse();
        upload.comes(8, form, null, NOW);
        assertThat(upload.isWaiting()).isTrue();
        assertThat(upload.getRefusal()).isNull();
        assertThat(upload.getDocumentId()).isEqualTo(8);
        assertThat(upload.getFiles()).isEqualTo(2);
        upload.confirmed();
        upload.dropped();
        assertThat(upload.getState()).as("what is settled stays").isEqualTo(MandateUpload.State.CONFIRMED);
    }

    @Test
    void aDayIsPossibleFromTodayBackToWhenItWouldHaveLapsed() {
        assertThatCode(() -> SignedForm.requirePossible(TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> SignedForm.requirePossible(TODAY.minusMonths(36), TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> SignedForm.requirePossible(TODAY.plusDays(1), TODAY)).isInstanceOf(InvalidInputException.class).hasMessage("day");
        assertThatThrownBy(() -> SignedForm.requirePossible(TODAY.minusMonths(36).minusDays(1), TODAY)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void everyRefusalHasItsSentenceForTheMail() {
        for (String language : new String[] {"de", "en"}) {
            ResourceBundle words = ResourceBundle.getBundle("org.vorzimmer.mandates.paper", Locale.forLanguageTag(language));
            assertThat(MandateUpload.Refusal.values()).allSatisfy(refusal -> assertThat(words.containsKey("refusal." + refusal)).isTrue());
        }
    }
}
