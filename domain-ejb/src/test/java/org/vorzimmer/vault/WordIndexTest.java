package org.vorzimmer.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.vault.VaultKit.LERCHE;
import static org.vorzimmer.vault.VaultKit.RUDEL;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    @Test
    void spellingsOfOneWordAreOneWord() {
        assertThat(WordIndex.words("MÜLLER Mueller müller Mu\u0308ller")).containsExactly("mueller");
        assertThat(WordIndex.words("Straße STRASSE strasse")).containsExactly("strasse");
        assertThat(WordIndex.words("José JOSE")).containsExactly("jose");
        assertThat(WordIndex.words("ﬁnden finden")).containsExactly("finden");
    }

    @Test
    void wordsEndAtWhatIsNeitherLetterNorDigit() {
        assertThat(WordIndex.words("Termin am 24.12., 10:30 (Dr. Adler) – x 📞 O'Neill"))
                .containsExactly("termin", "am", "24", "12", "10", "30", "dr", "adler", "neill");
    }

    @Test
    void emptyShortAndHugeTextsAreHarmless() {
        assertThat(WordIndex.words(null)).isEmpty();
        assertThat(WordIndex.words(" . a ")).isEmpty();
        assertThat(WordIndex.words("ab".repeat(100))).containsExactly("ab".repeat(20));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            many.append("wort").append(i).append(' ');
        }
        assertThat(WordIndex.words(many.toString())).hasSize(2000);
    }

    @Test
    void tokensDependOnTenantAndPurpose() {
        VaultKit kit = new VaultKit(null);
        WordHashes hashes = new WordHashes();
        hashes.vault = kit.vault;
        Set<Long> text = kit.as(LERCHE, () -> hashes.of("calls", "Bitte um Rückruf wegen Müller"));
        Set<Long> query = kit.as(LERCHE, () -> hashes.of("calls", "mueller RÜCKRUF"));

        assertThat(text).hasSize(5).containsAll(query);
        assertThat(kit.as(LERCHE, () -> hashes.of("leads", "mueller"))).doesNotContainAnyElementsOf(text);
        assertThat(kit.as(RUDEL, () -> hashes.of("calls", "mueller"))).doesNotContainAnyElementsOf(text);
        assertThat(kit.as(LERCHE, () -> hashes.of("calls", "  "))).isEmpty();
    }
}
