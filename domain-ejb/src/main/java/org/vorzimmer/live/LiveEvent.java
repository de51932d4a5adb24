package org.vorzimmer.live;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vorzimmer.tenancy.TenantId;

/**
 * Something changed for a tenant; fired on every node to whoever shows it.
 *
 * @param channel what kind of thing, such as {@code leads}
 * @param payload a code or the number of a record, or empty; the shape keeps names, addresses and texts out
 */
public record LiveEvent(TenantId tenant, String channel, String payload) {

    private static final Pattern CHANNEL = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern PAYLOAD = Pattern.compile("[A-Za-z0-9:_-]{0,80}");

    public LiveEvent {
        if (!CHANNEL.matcher(channel).matches()) {
            throw new IllegalArgumentException("Not a channel: " + channel);
        }
        if (!PAYLOAD.matcher(payload).matches()) {
            throw new IllegalArgumentException("A message to pages holds a code or number only");
        }
    }

    /** As text, so that the grid needs none of our classes. */
    String wire() {
        return tenant + "/" + channel + "/" + payload;
    }

    /** Empty for what another version of the program may have sent. */
    static Optional<LiveEvent> parse(String wire) {
        String[] parts = wire.split("/", -1);
        try {
            return parts.length == 3 ? Optional.of(new LiveEvent(new TenantId(Integer.parseInt(parts[0])), parts[1], parts[2])) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
