package org.vorzimmer.telephony.asterisk;

import java.time.Duration;
import org.vorzimmer.shared.Loopback;

/**
 * Where a manager interface is and how to sign in there.
 *
 * @param patience how long it may be silent before it is asked whether it is still there; silent as long once more, it is not
 */
record AmiAccess(String host, int port, boolean tls, String user, String secret, Duration patience) {

    /** Whether what is said on the way can be heard by nobody else. */
    boolean isPrivate() {
        return tls || Loopback.is(host);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "AmiAccess[" + host + ":" + port + (tls ? ", TLS" : "") + "]";
    }
}
