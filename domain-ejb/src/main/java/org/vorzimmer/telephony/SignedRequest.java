package org.vorzimmer.telephony;

/**
 * A request of a telephone system as it came, before anybody has looked whether it may be believed.
 *
 * @param keyCode which key it says that it is signed with; null when it says none
 * @param timestamp seconds since 1970 as digits
 * @param signature as hexadecimal digits
 */
public record SignedRequest(String keyCode, String timestamp, String signature, byte[] body) {
}
