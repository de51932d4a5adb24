package org.vorzimmer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A video of the tenant at a video service.
 *
 * @param id what the service calls it
 * @param text what it shows, for whoever has not opened it
 */
public record Video(String title, Recipient service, String id, String text) {

    private static final int PARTS = 4;
    private static final Map<Recipient, Pattern> IDS = Map.of(
            Recipient.YOUTUBE, Pattern.compile("[A-Za-z0-9_-]{11}"), Recipient.VIMEO, Pattern.compile("[0-9]{5,12}"));

    /** What is no line of a title, a service, an identifier and a text is left out. */
    static List<Video> parse(String body) {
        return TextLines.of(body).stream().map(Video::of).flatMap(Optional::stream).toList();
    }

    static Optional<Video> of(List<String> parts) {
        return parts.size() == PARTS && parts.stream().noneMatch(String::isBlank)
                ? Recipient.named(parts.get(1)).filter(Recipient::isVideoService).filter(service -> IDS.get(service).matcher(parts.get(2)).matches())
                        .map(service -> new Video(parts.get(0), service, parts.get(2), parts.get(3)))
                : Optional.empty();
    }

    /** The one origin from which the player comes. */
    public String getOrigin() {
        return service == Recipient.YOUTUBE ? "https://www.youtube-nocookie.com" : "https://player.vimeo.com";
    }

    /** Address of the player in the service's privacy mode. */
    public String getPlayer() {
        return getOrigin() + (service == Recipient.YOUTUBE ? "/embed/" + id + "?rel=0" : "/video/" + id + "?dnt=1");
    }
}
