package org.vorzimmer.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** For features that keep which version of a text somebody agreed to: called by their services, in their transaction. */
@Dependent
public class ContentVersions {

    @Inject ContentQueries contents;

    /** The newest first, without their words. */
    public List<VersionEntry> of(TextKind kind, TextLanguage language) {
        return contents.entries(kind, language);
    }
}
