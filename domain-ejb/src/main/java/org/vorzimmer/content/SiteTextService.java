package org.vorzimmer.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.Markdown;

/** What visitors read: the texts in force, and every version of the privacy notice there ever was. */
@Stateless
@PermitAll
public class SiteTextService {

    @Inject SiteTextReader reader;
    @Inject ContentQueries contents;
    @Inject Clock clock;

    public SiteTexts inForce(TextLanguage language) {
        return reader.read(language, clock.instant());
    }

    /** All published versions of the privacy notice, the newest first. */
    public List<VersionEntry> notices(TextLanguage language) {
        return contents.entries(TextKind.PRIVACY, language);
    }

    /** The version of the privacy notice in force; empty as long as the default text stands. */
    public Optional<VersionEntry> noticeInForce(TextLanguage language) {
        return notices(language).stream()
                .filter(version -> !version.validFrom().isAfter(clock.instant()))
                .max((one, other) -> one.validFrom().equals(other.validFrom())
                        ? Integer.compare(one.number(), other.number()) : one.validFrom().compareTo(other.validFrom()));
    }

    /** A version of the privacy notice as it was published, as sanitised HTML. */
    public Optional<String> notice(TextLanguage language, int number) {
        return contents.version(TextKind.PRIVACY, language, number).map(version -> Markdown.toHtml(version.getRendered()));
    }

    /** What visitors must be told about a changed privacy notice. */
    public Optional<Announcement> announcement(TextLanguage language) {
        return Announcement.among(notices(language), clock.instant());
    }
}
