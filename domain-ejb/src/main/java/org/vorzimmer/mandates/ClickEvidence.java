package org.vorzimmer.mandates;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What shows that a mandate was given by a click: what was on the screen, when, in which session, and that the address of the mails is the
 * person's own. The line it came from is kept apart ({@link ClickOrigin}).
 *
 * @param shownTextHash {@link MandateText#hash()} of the words as they were shown
 * @param session name of the session or draft in which it happened, without a secret
 * @param emailTokenHash hash of the token by which the address was confirmed
 * @param fields all that was entered, as it was entered
 * @param loginId who was signed in, whose address was confirmed when the login was made; null for a visitor
 */
public record ClickEvidence(String shownTextHash, Instant displayedAt, Instant clickedAt, String session, String emailTokenHash, Instant emailSentAt,
        Instant emailConfirmedAt, Map<String, String> fields, Long loginId) {

    public ClickEvidence {
        requireNonNull(shownTextHash);
        requireNonNull(displayedAt);
        requireNonNull(clickedAt);
        fields = Map.copyOf(fields);
    }

    /** A visitor's, whose address was confirmed on the way. */
    public ClickEvidence(String shownTextHash, Instant displayedAt, Instant clickedAt, String session, String emailTokenHash, Instant emailSentAt,
            Instant emailConfirmedAt, Map<String, String> fields) {
        this(shownTextHash, displayedAt, clickedAt, session, emailTokenHash, emailSentAt, emailConfirmedAt, fields, null);
    }

    /** Of somebody who was signed in. */
    static ClickEvidence ofLogin(String shownTextHash, Instant displayedAt, Instant clickedAt, String session, long loginId, Map<String, String> fields) {
        return new ClickEvidence(shownTextHash, displayedAt, clickedAt, session, null, null, null, fields, loginId);
    }

    /** Whether it would convince somebody who doubts the mandate. */
    public boolean isComplete() {
        boolean known = loginId != null || emailTokenHash != null && emailConfirmedAt != null && !emailConfirmedAt.isAfter(clickedAt);
        return !clickedAt.isBefore(displayedAt) && session != null && !session.isBlank() && known;
    }

    /** As it is sealed and shown: one line for each fact. */
    String asText() {
        Map<String, Object> lines = new LinkedHashMap<>();
        lines.put("shownTextSha256", shownTextHash);
        lines.put("displayedAt", displayedAt);
        lines.put("clickedAt", clickedAt);
        lines.put("session", session);
        lines.put("login", loginId);
        lines.put("emailTokenSha256", emailTokenHash);
        lines.put("emailSentAt", emailSentAt);
        lines.put("emailConfirmedAt", emailConfirmedAt);
        fields.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(field -> lines.put("field." + field.getKey(), field.getValue()));
        return lines.entrySet().stream().filter(line -> line.getValue() != null)
                .map(line -> line.getKey() + ": " + line.getValue().toString().replaceAll("\\R", " ")).collect(Collectors.joining("\n"));
    }
}
