package org.vorzimmer.vault;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Number of a key in the key store: random, so that it says nothing about whom it belongs to. */
public record KeyId(UUID value) implements Serializable {

    public KeyId {
        Objects.requireNonNull(value, "A key has a number");
    }

    static KeyId random() {
        return new KeyId(UUID.randomUUID());
    }

    public static KeyId parse(String text) {
        return new KeyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
