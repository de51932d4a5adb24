package org.vorzimmer.vault;

/** The key store did not answer as it should; nothing sealed can be read or written until it does. */
public class KeyStoreException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public KeyStoreException(Throwable cause) {
        super("The key store is not reachable or refused a statement", cause);
    }
}
