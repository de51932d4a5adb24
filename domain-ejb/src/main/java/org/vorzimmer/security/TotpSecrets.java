package org.vorzimmer.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.vault.PlatformSeal;

/** Keeps the authenticator's secrets sealed: a copy of the database alone makes no codes. */
@Dependent
class TotpSecrets {

    @Inject PlatformSeal seal;
    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;

    void keep(Login login, byte[] secret) {
        login.keepTotpSecret(seal.seal(purpose(login), secret));
    }

    byte[] of(Login login) {
        return seal.open(purpose(login), login.totpSecret());
    }

    String address(Login login, byte[] secret) {
        return Totp.address(directory.byId(tenant.get()).getName(), login.getLoginName(), secret);
    }

    private static String purpose(Login login) {
        return "totp/" + login.getId();
    }
}
