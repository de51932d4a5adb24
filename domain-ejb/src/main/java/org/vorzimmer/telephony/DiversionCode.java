package org.vorzimmer.telephony;

import org.vorzimmer.shared.PhoneNumber;

/** What a customer dials on the own telephone so that calls are diverted to us, and to end that. */
public enum DiversionCode {

    /** Every call, at once. */
    UNCONDITIONAL("21"),
    /** Calls that nobody answers. */
    NO_ANSWER("61"),
    /** Calls that come while the line is busy. */
    BUSY("67");

    /** Where the customer's telephone is connected: the codes differ. */
    public enum Network { FIXED, MOBILE }

    private static final String GERMANY = "+49";

    private final String service;

    DiversionCode(String service) {
        this.service = service;
    }

    /** Switches the diversion on. */
    public String on(PhoneNumber to, Network network) {
        return network == Network.MOBILE ? "**" + service + "*" + to.e164() + "#" : "*" + service + "*" + dialled(to) + "#";
    }

    /** Switches it off. */
    public String off(Network network) {
        return (network == Network.MOBILE ? "##" : "#") + service + "#";
    }

    /** As it is dialled on a German line, whose codes take no plus sign. */
    private static String dialled(PhoneNumber number) {
        return number.e164().startsWith(GERMANY) ? "0" + number.e164().substring(GERMANY.length()) : "00" + number.e164().substring(1);
    }
}
