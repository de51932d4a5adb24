package org.vorzimmer.vault;

/**
 * Sealed bytes did not pass their check: they were changed, cut, moved to another row, tenant or purpose, or the master key is not the one
 * they were made with. Never caught to show something anyway: it is either a defect or an attack.
 */
public class SealBrokenException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public SealBrokenException(String message) {
        super(message);
    }
}
