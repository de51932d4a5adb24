package org.vorzimmer.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantLinks;
import org.vorzimmer.vault.Signatures;
import org.vorzimmer.vault.TenantKey;
import org.vorzimmer.vault.Vault;

/** Stands for a person by a keyed number of the mail address: what is kept names nobody, and a link made of it can be made by us alone. */
@Dependent
class PersonKeys {

    static final String PAGE = "/einwilligungen";

    private static final String PURPOSE = "consents.person";

    @Inject Vault vault;
    @Inject Signatures signatures;
    @Inject TenantLinks links;

    /** The same for every spelling of the address in large and small letters. */
    String of(EmailAddress person) {
        String address = person.loginKey();
        return vault.pseudonyms(vault.tenantKey(TenantKey.SEARCH), PURPOSE, List.of(address)).get(address);
    }

    String token(String key) {
        return signatures.sign(PURPOSE, key);
    }

    /** Empty for whatever was not made here, for this operator. */
    Optional<String> read(String token) {
        return signatures.verified(PURPOSE, token);
    }

    /** The full address of the person's own page. */
    String linkFor(EmailAddress person) {
        return links.to(PAGE + "?t=" + token(of(person)));
    }
}
