package org.vorzimmer.content;

import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.Markdown;
import org.vorzimmer.shared.NotFoundException;

/** The office's side of the texts: read the versions, try a draft, publish the next one. */
@Stateless
@RolesAllowed({TENANT_ADMIN, OFFICE_LEAD, PRIVACY_OFFICER})
public class ContentService {

    @Inject ContentQueries contents;
    @Inject SiteTextReader reader;
    @Inject Publisher publisher;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** The text as it stands now, placeholders included: the tenant's own or the default. */
    public String source(TextKind kind, TextLanguage language) {
        return reader.read(language, clock.instant()).source(kind);
    }

    /** Every version of every text, without its words; the newest first. */
    public List<TextState> states() {
        return contents.states();
    }

    public List<VersionEntry> versions(TextKind kind, TextLanguage language) {
        return contents.entries(kind, language);
    }

    /** A version's text; number 0 is the default text that comes with the product. */
    public String body(TextKind kind, TextLanguage language, int number) {
        return number == 0 ? DefaultTexts.of(kind, language)
                : contents.version(kind, language, number).map(ContentVersion::getBody).orElseThrow(() -> new NotFoundException(ContentVersion.class, number));
    }

    public List<TextDiff.Line> difference(TextKind kind, TextLanguage language, int before, int after) {
        return TextDiff.between(body(kind, language, before), body(kind, language, after));
    }

    /** The draft with its values: sanitised HTML for Markdown, plain text otherwise. */
    public String preview(TextKind kind, TextLanguage language, String draft) {
        String filled = reader.read(language, clock.instant()).fill(kind, draft == null ? "" : draft);
        return kind.getFormat() == TextFormat.MARKDOWN ? Markdown.toHtml(filled) : filled;
    }

    /** Cards of a draft, for its preview. */
    public List<Card> previewCards(TextKind kind, TextLanguage language, String draft) {
        return Card.parse(preview(kind, language, draft));
    }

    public List<Quote> previewQuotes(TextKind kind, TextLanguage language, String draft) {
        return Quote.parse(preview(kind, language, draft));
    }

    /** Entries of a draft that are taken, each with its parts; what is missing here is wrong. */
    public List<List<String>> previewEntries(TextKind kind, TextLanguage language, String draft) {
        String filled = preview(kind, language, draft);
        return kind == TextKind.VIDEOS
                ? Video.parse(filled).stream().map(video -> List.of(video.title(), video.service().getLabel(), video.text())).toList()
                : SocialLink.parse(filled).stream().map(link -> List.of(link.network().getLabel(), link.address())).toList();
    }

    /** Names in double braces that stand for nothing. */
    public Set<String> unknownPlaceholders(String draft) {
        return DraftRules.unknownPlaceholders(draft);
    }

    /** Placeholders that a draft must have and lacks. */
    public Set<String> missingPlaceholders(TextKind kind, String draft) {
        return kind == TextKind.PRIVACY ? DraftRules.missing(draft == null ? "" : draft) : Set.of();
    }

    /** Every name that may stand in double braces. */
    public Set<String> placeholders() {
        return DraftRules.knownPlaceholders();
    }

    /**
     * Publishes the next version.
     *
     * @param from first day of validity; null or today for "at once"
     * @param latest number of the newest version that the writer has seen; a newer one is not overwritten unseen
     */
    @RolesAllowed({TENANT_ADMIN, OFFICE_LEAD})
    public int publish(TextKind kind, TextLanguage language, String draft, LocalDate from, int latest) {
        return attempts.of(user.loginIdOrNull(), "content.publish", kind + "/" + language, () -> {
            DraftRules.check(kind, draft);
            return publisher.publish(kind, language, draft == null ? "" : draft.replace("\r\n", "\n").strip(), validFrom(from, clock.instant()), latest);
        });
    }

    private static Instant validFrom(LocalDate from, Instant now) {
        LocalDate today = Berlin.dayOf(now);
        if (from == null || from.equals(today)) {
            return now;
        }
        if (from.isBefore(today)) {
            throw new InvalidInputException("content.validFrom.past", from.toString());
        }
        return Berlin.startOf(from);
    }
}
