package org.vorzimmer.newsletter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.vault.TenantKey;
import org.vorzimmer.vault.Vault;

/** Recognises an address without keeping it: a hash by a standing key of the tenant. */
@Dependent
class AddressHashes {

    private static final String PURPOSE = "newsletter.address";

    @Inject Vault vault;

    String of(EmailAddress address) {
        String normalised = address.loginKey();
        return vault.pseudonyms(vault.tenantKey(TenantKey.SEARCH), PURPOSE, List.of(normalised)).get(normalised);
    }
}
