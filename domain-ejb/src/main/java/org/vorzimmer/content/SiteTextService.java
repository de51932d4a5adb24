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
    @Inject Publisher publisher;
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

    /** A text that somebody agrees to, as it stands now; its number is kept with the agreement. */
    public PromisedText promised(TextKind kind, TextLanguage language) {
        return contents.inForce(kind, language, clock.instant())
                .filter(version -> version.getRendered() != null)
                .map(version -> new PromisedText(kind, language, version.getNumber(), Markdown.toHtml(version.getRendered())))
                .orElseGet(() -> new PromisedText(kind, language, 0, inForce(language).html(kind.name())));
    }

    /** The words of a version that somebody agreed to, as sanitised HTML. */
    public Optional<String> agreed(TextKind kind, TextLanguage language, int number) {
        return contents.version(kind, language, number).map(version -> Markdown.toHtml(version.getRendered()));
    }

    /** What is promised now, stored if it was not: the default text becomes version 1 when the first person agrees to it. */
    public PromisedText kept(TextKind kind, TextLanguage language) {
        PromisedText text = promised(kind, language);
        return text.number() > 0 ? text : new PromisedText(kind, language, publisher.publishFirst(kind, language), text.html());
    }

    /** What visitors must be told about a changed privacy notice. */
    public Optional<Announcement> announcement(TextLanguage language) {
        return Announcement.among(notices(language), clock.instant());
    }
}
