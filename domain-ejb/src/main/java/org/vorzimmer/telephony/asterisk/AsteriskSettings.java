package org.vorzimmer.telephony.asterisk;

import java.io.Serializable;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.Loopback;

/**
 * How a manager interface is reached, without the secret.
 *
 * @param incomingContext the dialplan's context into which calls from the provider come
 */
public record AsteriskSettings(String host, int port, boolean tls, String user, String incomingContext) implements Serializable {

    public static final int LONGEST_HOST = 120;
    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_CONTEXT = 80;

    /** No name goes into a line of the protocol that could begin another line. */
    static final String WORD = "[^\\p{Cntrl}]{1,}";

    private static final int HIGHEST_PORT = 65535;

    /** Refuses what cannot be right, and another machine without TLS. */
    void require() {
        if (host == null || !host.matches("[A-Za-z0-9]([A-Za-z0-9.:-]{0,118}[A-Za-z0-9])?|::1")) {
            throw new InvalidInputException("telephony.asterisk.host", "");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new InvalidInputException("telephony.asterisk.port", "");
        }
        if (!isWord(user, LONGEST_NAME)) {
            throw new InvalidInputException("telephony.asterisk.user", "");
        }
        if (!isWord(incomingContext, LONGEST_CONTEXT)) {
            throw new InvalidInputException("telephony.asterisk.context", "");
        }
        if (!tls && !Loopback.is(host)) {
            throw new InvalidInputException("telephony.asterisk.inClear", "");
        }
    }

    static boolean isWord(String text, int longest) {
        return text != null && text.length() <= longest && text.matches(WORD) && text.equals(text.strip());
    }
}
