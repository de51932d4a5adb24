package org.vorzimmer.mandates;

/** What the edge knows of a click. */
public record ClickOrigin(String ipAddress, String userAgent) {

    private static final int LONGEST_AGENT = 250;

    public ClickOrigin {
        userAgent = userAgent == null || userAgent.length() <= LONGEST_AGENT ? userAgent : userAgent.substring(0, LONGEST_AGENT);
    }
}
