package org.vorzimmer.trials;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Sealed;
import org.vorzimmer.vault.Vault;

/** Seals and opens what a trial keeps, each under the trial's own key. */
@Dependent
class TrialSeal {

    /** Name under which the vault knows the keys of trials. */
    static final String KEY_OWNER = "trials";

    private static final String GREETING = "trial.greeting";
    private static final String ABSENCE = "trial.absence";
    private static final String LINK = "trial.link";

    @Inject Vault vault;

    KeyId newKey() {
        return vault.newKey(KEY_OWNER);
    }

    TrialSeals seal(KeyId key, TrialWish wish, String link) {
        return new TrialSeals(greeting(key, wish.greeting()), absence(key, wish.absence()), vault.seal(key, LINK, link), TrialSecrets.hash(link));
    }

    Sealed greeting(KeyId key, String text) {
        return vault.seal(key, GREETING, text);
    }

    /** Null for nothing in particular. */
    Sealed absence(KeyId key, String text) {
        return text == null || text.isBlank() ? null : vault.seal(key, ABSENCE, text);
    }

    TrialTexts texts(Trial trial) {
        String absence = trial.sealedAbsence() == null ? null : vault.open(trial.keyId(), ABSENCE, trial.sealedAbsence()).orElse(null);
        return new TrialTexts(vault.open(trial.keyId(), GREETING, trial.sealedGreeting()).orElse(null), absence);
    }

    String link(Trial trial) {
        return vault.open(trial.keyId(), LINK, trial.sealedLink()).orElse("");
    }
}
