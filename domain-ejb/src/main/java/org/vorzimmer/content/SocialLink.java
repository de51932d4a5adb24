package org.vorzimmer.content;

import java.util.List;
import java.util.Optional;

/** The tenant's page on a social network. */
public record SocialLink(Recipient network, String address) {

    private static final int PARTS = 2;

    /** What is no line of a network's name and an address there is left out. */
    static List<SocialLink> parse(String body) {
        return TextLines.of(body).stream().map(SocialLink::of).flatMap(Optional::stream).toList();
    }

    static Optional<SocialLink> of(List<String> parts) {
        return parts.size() == PARTS ? Recipient.named(parts.get(0)).filter(network -> network.owns(parts.get(1)))
                .map(network -> new SocialLink(network, parts.get(1))) : Optional.empty();
    }
}
