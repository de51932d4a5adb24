package org.vorzimmer.content;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vorzimmer.shared.InvalidInputException;

/** What a text must and must not contain before it may be published. Pure: no clock, no database. */
final class DraftRules {

    /** A number before a unit of time: in a privacy notice that is a period, and periods come from the policy. */
    private static final Pattern TYPED_PERIOD = Pattern.compile(
            "(?iu)\\b\\d+\\s*-?\\s*(tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|stunden?|day|week|month|year|hour)s?\\b");

    private DraftRules() {
    }

    static void check(TextKind kind, String draft) {
        if (draft == null || draft.isBlank()) {
            if (kind.isOptional()) {
                return;
            }
            throw new InvalidInputException("content.empty", kind.name());
        }
        if (draft.length() > ContentVersion.LONGEST) {
            throw new InvalidInputException("content.tooLong", kind.name());
        }
        if (kind == TextKind.PRIVACY) {
            checkNotice(draft);
        }
        switch (kind) {
            case REFERENCES -> refuse("content.references.wrong", Card.parse(draft).stream().anyMatch(card -> card.text().isBlank()));
            case SOCIAL_LINKS -> refuse("content.social.wrong", TextLines.of(draft).stream().anyMatch(line -> SocialLink.of(line).isEmpty()));
            case VIDEOS -> refuse("content.videos.wrong", TextLines.of(draft).stream().anyMatch(line -> Video.of(line).isEmpty()));
            default -> { }
        }
    }

    private static void refuse(String reason, boolean wrong) {
        if (wrong) {
            throw new InvalidInputException(reason, "a part is missing or unknown");
        }
    }

    static Set<String> unknownPlaceholders(String draft) {
        return Placeholders.unknown(draft == null ? "" : draft, knownPlaceholders());
    }

    static Set<String> knownPlaceholders() {
        Set<String> known = new TreeSet<>(TenantValues.names());
        known.addAll(NoticeText.BLOCKS);
        return known;
    }

    /** Placeholders that a privacy notice lacks. */
    static Set<String> missing(String notice) {
        Set<String> missing = new TreeSet<>(NoticeText.REQUIRED);
        missing.removeIf(name -> notice.contains("{{" + name + "}}"));
        return missing;
    }

    private static void checkNotice(String draft) {
        if (!missing(draft).isEmpty()) {
            throw new InvalidInputException("content.notice.incomplete", String.join(", ", missing(draft)));
        }
        if (TYPED_PERIOD.matcher(draft).find()) {
            throw new InvalidInputException("content.notice.typedPeriod", "period in text");
        }
    }
}
