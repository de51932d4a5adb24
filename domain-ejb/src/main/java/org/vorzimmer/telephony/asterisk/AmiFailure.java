package org.vorzimmer.telephony.asterisk;

/** Why there is no connection; pages have a sentence for each. */
public enum AmiFailure {
    /** Nobody answers at this address. */
    UNREACHABLE,
    /** The certificate is not trusted or belongs to another host. */
    NOT_TRUSTED,
    /** Somebody answers who is no Asterisk manager interface. */
    NO_ASTERISK,
    /** User or secret was refused. */
    LOGIN,
    /** The connection broke. */
    LOST,
    /** Another machine, and no TLS: not even tried. */
    IN_CLEAR
}
