package org.vorzimmer.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.vault.VaultKit.LERCHE;
import static org.vorzimmer.vault.VaultKit.RUDEL;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.vorzimmer.tenancy.NoTenantException;

class VaultTest {

    private static final String MESSAGE = "lead.message";
    private static final String TEXT = "Bitte rufen Sie mich zurück 📞 – Dr. Ádám Größe";

    private final VaultKit kit = new VaultKit(null);
    private final Vault vault = kit.vault;

    @Test
    void aSealedTextOpensAgain() {
        kit.does(LERCHE, () -> {
            KeyId key = vault.newKey("leads");
            assertThat(vault.open(key, MESSAGE, vault.seal(key, MESSAGE, TEXT))).contains(TEXT);
            assertThat(vault.open(key, MESSAGE, vault.seal(key, MESSAGE, ""))).contains("");
        });
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTimeAndShowsNothing() {
        kit.does(LERCHE, () -> {
            KeyId key = vault.newKey("leads");
            Sealed first = vault.seal(key, MESSAGE, TEXT);
            assertThat(first).isNotEqualTo(vault.seal(key, MESSAGE, TEXT));
            assertThat(new String(first.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Bitte");
            assertThat(first.toString()).doesNotContain("Bitte");
        });
    }

    @Test
    void anotherPurposeKeyOrTenantDoesNotOpenIt() {
        KeyId key = kit.as(LERCHE, () -> vault.newKey("leads"));
        KeyId second = kit.as(LERCHE, () -> vault.newKey("leads"));
        Sealed sealed = kit.as(LERCHE, () -> vault.seal(key, MESSAGE, TEXT));

        kit.does(LERCHE, () -> assertThatThrownBy(() -> vault.open(key, "lead.note", sealed)).isInstanceOf(SealBrokenException.class));
        kit.does(LERCHE, () -> assertThatThrownBy(() -> vault.open(second, MESSAGE, sealed)).isInstanceOf(SealBrokenException.class));
        kit.does(RUDEL, () -> assertThat(vault.open(key, MESSAGE, sealed)).isEmpty());
        kit.does(RUDEL, () -> assertThatThrownBy(() -> vault.seal(key, MESSAGE, TEXT)).isInstanceOf(KeyGoneException.class));
        assertThatThrownBy(() -> vault.open(key, MESSAGE, sealed)).isInstanceOf(NoTenantException.class);
    }

    @Test
    void aKeyRowMovedToAnotherTenantDoesNotUnwrap() {
        KeyId key = kit.as(LERCHE, () -> vault.newKey("leads"));
        Sealed sealed = kit.as(LERCHE, () -> vault.seal(key, MESSAGE, TEXT));
        StoredKey row = kit.store.rows.get(key.toString());
        kit.store.add(new StoredKey(RUDEL, key, row.owner(), row.wrapped(), row.masterPrint(), row.created()));

        kit.does(RUDEL, () -> assertThatThrownBy(() -> vault.open(key, MESSAGE, sealed)).isInstanceOf(SealBrokenException.class));
    }

    @Test
    void eachChangedByteIsNoticed() {
        kit.does(LERCHE, () -> {
            KeyId key = vault.newKey("leads");
            byte[] sealed = vault.seal(key, MESSAGE, TEXT).bytes();
            for (int i = 0; i < sealed.length; i++) {
                byte[] changed = sealed.clone();
                changed[i] ^= 1;
                assertThatThrownBy(() -> vault.open(key, MESSAGE, new Sealed(changed))).isInstanceOf(SealBrokenException.class);
            }
            assertThatThrownBy(() -> vault.open(key, MESSAGE, new Sealed(Arrays.copyOf(sealed, 12)))).isInstanceOf(SealBrokenException.class);
        });
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        KeyId key = kit.as(LERCHE, () -> vault.newKey("leads"));
        Sealed sealed = kit.as(LERCHE, () -> vault.seal(key, MESSAGE, TEXT));
        String print = kit.master.print();
        kit.master.use(new byte[32]);

        assertThat(kit.master.print()).isNotEqualTo(print);
        kit.does(LERCHE, () -> assertThatThrownBy(() -> vault.open(key, MESSAGE, sealed)).isInstanceOf(SealBrokenException.class));
    }

    @Test
    void aKeyIsDestroyedOnlyAfterTheCommit() {
        KeyId key = kit.as(LERCHE, () -> vault.newKey("leads"));
        Sealed sealed = kit.as(LERCHE, () -> vault.seal(key, MESSAGE, TEXT));
        kit.transactions.commit();

        kit.does(LERCHE, () -> vault.destroy(key));
        kit.does(LERCHE, () -> assertThat(vault.open(key, MESSAGE, sealed)).contains(TEXT));
        kit.transactions.rollback();
        kit.does(LERCHE, () -> assertThat(vault.open(key, MESSAGE, sealed)).contains(TEXT));

        kit.does(LERCHE, () -> vault.destroy(key));
        kit.transactions.commit();
        kit.does(LERCHE, () -> assertThat(vault.open(key, MESSAGE, sealed)).isEmpty());
    }

    @Test
    void aKeyOfARolledBackTransactionIsDestroyed() {
        KeyId key = kit.as(LERCHE, () -> vault.newKey("leads"));
        kit.transactions.rollback();
        assertThat(kit.store.destroyed).containsExactly(key);
    }

    @Test
    void anotherTenantCannotDestroyAKey() {
        KeyId key = kit.as(LERCHE, () -> vault.newKey("leads"));
        kit.does(RUDEL, () -> vault.destroy(key));
        kit.transactions.commit();
        assertThat(kit.store.rows).containsKey(key.toString());
    }

    @Test
    void aFailedDestructionIsTriedAgain() {
        KeyId key = kit.as(LERCHE, () -> vault.newKey("leads"));
        kit.transactions.commit();
        kit.store.away = true;
        kit.does(LERCHE, () -> vault.destroy(key));
        kit.transactions.commit();
        kit.destruction.retry();
        assertThat(kit.destruction.waiting()).isEqualTo(1);

        kit.store.away = false;
        kit.destruction.retry();
        assertThat(kit.destruction.waiting()).isZero();
        assertThat(kit.store.destroyed).containsExactly(key);
    }

    @Test
    void withoutItsStoreTheVaultSealsNothing() {
        KeyId key = kit.as(LERCHE, () -> vault.newKey("leads"));
        kit.store.away = true;
        kit.does(LERCHE, () -> assertThatThrownBy(() -> vault.seal(key, MESSAGE, TEXT)).isInstanceOf(KeyStoreException.class));
        kit.does(LERCHE, () -> assertThatThrownBy(() -> vault.newKey("leads")).isInstanceOf(KeyStoreException.class));
    }

    @Test
    void standingKeysAreOnePerTenantAndName() {
        KeyId archive = kit.as(LERCHE, () -> vault.tenantKey(TenantKey.ARCHIVE));
        assertThat(kit.as(LERCHE, () -> vault.tenantKey(TenantKey.ARCHIVE))).isEqualTo(archive);
        assertThat(kit.as(LERCHE, () -> vault.tenantKey(TenantKey.SEARCH))).isNotEqualTo(archive);
        assertThat(kit.as(RUDEL, () -> vault.tenantKey(TenantKey.ARCHIVE))).isNotEqualTo(archive);
        Sealed letter = kit.as(LERCHE, () -> vault.seal(archive, "letter", TEXT));
        kit.does(LERCHE, () -> assertThat(vault.open(archive, "letter", letter)).contains(TEXT));
    }

    @Test
    void anOwnersNameIsAWord() {
        kit.does(LERCHE, () -> assertThatThrownBy(() -> vault.newKey("tenant")).isInstanceOf(IllegalArgumentException.class));
        kit.does(LERCHE, () -> assertThatThrownBy(() -> vault.newKey("Two words")).isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void thePlatformSealIsBoundToTenantAndPurpose() {
        PlatformSeal seal = new PlatformSeal();
        seal.master = kit.master;
        seal.tenant = kit.tenant;
        byte[] secret = "JBSWY3DPEHPK3PXP".getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = kit.as(LERCHE, () -> seal.seal("totp/1", secret));

        kit.does(LERCHE, () -> assertThat(seal.open("totp/1", sealed)).isEqualTo(secret));
        kit.does(LERCHE, () -> assertThatThrownBy(() -> seal.open("totp/2", sealed)).isInstanceOf(SealBrokenException.class));
        kit.does(RUDEL, () -> assertThatThrownBy(() -> seal.open("totp/1", sealed)).isInstanceOf(SealBrokenException.class));
    }
}
