package org.vorzimmer.content;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A network or video service that a visitor's browser may be led to: who gets the data, where, and where its own notice stands. */
public enum Recipient {

    YOUTUBE("YouTube", "Google Ireland Limited", "Gordon House, Barrow Street, Dublin 4", "IE", "https://policies.google.com/privacy", "youtube.com"),
    VIMEO("Vimeo", "Vimeo.com, Inc.", "330 West 34th Street, 10th Floor, New York, NY 10001", "US", "https://vimeo.com/privacy", "vimeo.com"),
    FACEBOOK("Facebook", "Meta Platforms Ireland Limited", "Merrion Road, Dublin 4, D04 X2K5", "IE", "https://www.facebook.com/privacy/policy/", "facebook.com"),
    INSTAGRAM("Instagram", "Meta Platforms Ireland Limited", "Merrion Road, Dublin 4, D04 X2K5", "IE", "https://privacycenter.instagram.com/policy/", "instagram.com"),
    LINKEDIN("LinkedIn", "LinkedIn Ireland Unlimited Company", "Wilton Place, Dublin 2", "IE", "https://www.linkedin.com/legal/privacy-policy", "linkedin.com"),
    XING("XING", "New Work SE", "Am Strandkai 1, 20457 Hamburg", "DE", "https://privacy.xing.com/", "xing.com"),
    PINTEREST("Pinterest", "Pinterest Europe Ltd.", "Palmerston House, 2nd Floor, Fenian Street, Dublin 2", "IE", "https://policy.pinterest.com/privacy-policy", "pinterest.com"),
    X("X", "X Internet Unlimited Company", "One Cumberland Place, Fenian Street, Dublin 2, D02 AX07", "IE", "https://x.com/privacy", "x.com");

    private final String label;
    private final String company;
    private final String address;
    private final String country;
    private final String notice;
    private final String domain;

    Recipient(String label, String company, String address, String country, String notice, String domain) {
        this.label = label;
        this.company = company;
        this.address = address;
        this.country = country;
        this.notice = notice;
        this.domain = domain;
    }

    static Optional<Recipient> named(String name) {
        return Arrays.stream(values()).filter(recipient -> recipient.label.equalsIgnoreCase(name.strip())).findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Recipient::getLabel).toList();
    }

    /** Whether the address is one of this network's own pages, by https. */
    boolean owns(String link) {
        try {
            URI uri = URI.create(link.strip());
            String host = String.valueOf(uri.getHost());
            return "https".equals(uri.getScheme()) && uri.getUserInfo() == null && (host.equals(domain) || host.endsWith("." + domain));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public boolean isVideoService() {
        return this == YOUTUBE || this == VIMEO;
    }

    /** Whether data also reach the United States: all but the one network that is run from Germany. */
    public boolean isToUsa() {
        return this != XING;
    }

    public String getLabel() {
        return label;
    }

    public String getCompany() {
        return company;
    }

    public String getAddress() {
        return address;
    }

    /** ISO 3166 code of the recipient's seat. */
    public String getCountry() {
        return country;
    }

    public String getNotice() {
        return notice;
    }
}
