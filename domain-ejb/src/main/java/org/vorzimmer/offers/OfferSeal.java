package org.vorzimmer.offers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Vault;

/** Seals and opens the message of an offer, each under the offer's own key. */
@Dependent
class OfferSeal {

    /** Name under which the vault knows the keys of offers. */
    static final String KEY_OWNER = "offers";
    private static final String PURPOSE = "offer.message";

    @Inject Vault vault;

    OfferSecrets seal(NewOffer wanted, String link) {
        KeyId key = vault.newKey(KEY_OWNER);
        return new OfferSecrets(key, wanted.said() == null ? null : vault.seal(key, PURPOSE, wanted.said()), Sha256.of(link));
    }

    /** Null where nothing was said. */
    String message(LeadOffer offer) {
        return offer.getSealedMessage() == null ? null : vault.open(offer.getKeyId(), PURPOSE, offer.getSealedMessage()).orElse(null);
    }

    void destroy(LeadOffer offer) {
        vault.destroy(offer.getKeyId());
    }
}
