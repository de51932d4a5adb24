package org.vorzimmer.content;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.content.ContentVersion.Publication;
import org.vorzimmer.content.ContentVersion.Reason;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.tenancy.CurrentTenant;

/** Writes the next version of a text; of a privacy notice also the words as they are on that day. */
@Dependent
class Publisher {

    @Inject ContentQueries contents;
    @Inject SiteTextReader reader;
    @Inject CurrentTenant tenant;
    @Inject Event<ContentPublished> published;
    @Inject Clock clock;

    int publish(TextKind kind, TextLanguage language, String body, Instant validFrom, int latest) {
        List<VersionEntry> before = contents.entries(kind, language);
        int newest = before.isEmpty() ? 0 : before.get(0).number();
        if (newest != latest) {
            throw new ConflictException("error.changedMeanwhile", kind + " is at version " + newest);
        }
        Instant now = clock.instant();
        return store(kind, language, newest + 1, body, new Publication(now, validFrom, newest == 0 ? Reason.FIRST : Reason.WRITTEN,
                snapshot(kind, language, body, now)));
    }

    /** Publishes the default text, so that what it said on the first day can be read later. */
    int publishFirst(TextKind kind, TextLanguage language) {
        return publish(kind, language, DefaultTexts.of(kind, language), clock.instant(), 0);
    }

    /** Publishes the promise in force once more when its words are no longer what was published. */
    Optional<Integer> publishChangedFacts(TextKind kind, TextLanguage language) {
        Instant now = clock.instant();
        Optional<ContentVersion> inForce = contents.inForce(kind, language, now);
        if (inForce.isEmpty()) {
            return Optional.empty();
        }
        String body = inForce.get().getBody();
        String words = snapshot(kind, language, body, now);
        if (words.equals(inForce.get().getRendered())) {
            return Optional.empty();
        }
        int newest = contents.entries(kind, language).get(0).number();
        return Optional.of(store(kind, language, newest + 1, body, new Publication(now, now, Reason.FACTS_CHANGED, words)));
    }

    private int store(TextKind kind, TextLanguage language, int number, String body, Publication publication) {
        try {
            contents.save(new ContentVersion(kind, language, number, body, publication));
        } catch (PersistenceException e) {
            throw new ConflictException("error.changedMeanwhile", kind + " " + number + ": " + e.getMessage());
        }
        published.fire(new ContentPublished(tenant.get(), kind));
        return number;
    }

    private String snapshot(TextKind kind, TextLanguage language, String body, Instant now) {
        return kind.isPromise() ? reader.read(language, now).fill(kind, body) : null;
    }
}
