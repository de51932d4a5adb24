package org.vorzimmer.vault;

/** Something is to be sealed with a key that does not exist for this tenant or was destroyed: its owner must be gone. */
public class KeyGoneException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public KeyGoneException() {
        super("The key does not exist for this tenant or was destroyed");
    }
}
