package org.vorzimmer.telephony;

import java.io.Serializable;

/** A key just made, with its secret, which is told this once. */
public record NewKey(String code, String secret) implements Serializable {

    /** Without the secret, so that no log line has it. */
    @Override
    public String toString() {
        return "NewKey[" + code + "]";
    }
}
