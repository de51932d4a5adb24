package org.vorzimmer.vault;

import java.io.Serializable;
import java.util.Arrays;

/** A text that only the vault can read; stored in a {@code varbinary} or {@code blob} column beside its {@link KeyId}. */
public final class Sealed implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    Sealed(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Says nothing of the content, so that a log line cannot either. */
    @Override
    public String toString() {
        return "Sealed[" + bytes.length + " bytes]";
    }
}
