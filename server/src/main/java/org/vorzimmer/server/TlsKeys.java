package org.vorzimmer.server;

import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.Collections;
import java.util.List;

/** Finds the certificates with private keys in a key store: one for each tenant's host name, or one for all. */
final class TlsKeys {

    private TlsKeys() { }

    static List<String> aliases(KeyStore store) throws KeyStoreException {
        return Collections.list(store.aliases()).stream().sorted().filter(alias -> {
            try {
                return store.isKeyEntry(alias);
            } catch (KeyStoreException e) {
                throw new IllegalStateException("a loaded key store answers", e);
            }
        }).toList();
    }
}
