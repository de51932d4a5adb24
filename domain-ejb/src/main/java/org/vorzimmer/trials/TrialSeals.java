package org.vorzimmer.trials;

import org.vorzimmer.vault.Sealed;

/** What a new trial keeps of its texts and its link. */
record TrialSeals(Sealed greeting, Sealed absence, Sealed link, String linkHash) {
}
