package org.vorzimmer.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.mandates.AccountOffer.Kind.AMENDMENT;
import static org.vorzimmer.mandates.AccountOffer.Kind.CLICK;
import static org.vorzimmer.mandates.AccountOffer.Kind.FORM;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When the account of a mandate changes, and when it takes a new mandate, by a click or on paper. */
class AccountOfferTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    @Test
    void theSameHolderMovesAMandateThatIsInForce() {
        assertThat(AccountOffer.Kind.of(MandateState.ACTIVE, MandateScheme.CORE, true, false)).isEqualTo(AMENDMENT);
        assertThat(AccountOffer.Kind.of(MandateState.SUSPENDED, MandateScheme.CORE, true, true)).isEqualTo(AMENDMENT);
    }

    @Test
    void anotherHolderOrNoMandateTakesANewOne() {
        assertThat(AccountOffer.Kind.of(MandateState.ACTIVE, MandateScheme.CORE, false, true)).isEqualTo(CLICK);
        assertThat(AccountOffer.Kind.of(MandateState.ACTIVE, MandateScheme.CORE, false, false)).isEqualTo(FORM);
        assertThat(AccountOffer.Kind.of(null, MandateScheme.CORE, true, true)).isEqualTo(CLICK);
        assertThat(AccountOffer.Kind.of(null, MandateScheme.CORE, false, false)).isEqualTo(FORM);
    }

    @Test
    void aB2bMandateIsAlwaysPaperBecauseTheOtherBankMustHoldIt() {
        assertThat(AccountOffer.Kind.of(MandateState.ACTIVE, MandateScheme.B2B, true, true)).isEqualTo(FORM);
        assertThat(AccountOffer.Kind.of(MandateState.AWAITING_BANK_CONFIRMATION, MandateScheme.B2B, false, true)).isEqualTo(FORM);
    }

    @Test
    void whoIsSignedInNeedsNoCodeFromAMail() {
        ClickEvidence click = ClickEvidence.ofLogin("hash", NOW.minusSeconds(9), NOW, "portal 4", 17, Map.of("iban", "NL91ABNA0417164300"));
        assertThat(click.isComplete()).isTrue();
        assertThat(click.asText()).contains("login: 17", "session: portal 4", "field.iban: NL91").doesNotContain("email");
        assertThat(ClickEvidence.ofLogin("hash", NOW.plusSeconds(1), NOW, "portal 4", 17, Map.of()).isComplete()).as("clicked before it was shown").isFalse();
    }

    @Test
    void aFilesNameLosesFolderAndEnding() {
        assertThat(BankConfirmationService.titleOf("C:\\Bank\\Bestätigung Kontor.pdf")).isEqualTo("Bestätigung Kontor");
        assertThat(BankConfirmationService.titleOf("/tmp/<b>\"x\".png")).isEqualTo("b x");
        assertThat(BankConfirmationService.titleOf(".pdf")).isEqualTo("BANK_CONFIRMATION");
        assertThat(BankConfirmationService.titleOf("x".repeat(500))).hasSize(120);
    }
}
