package org.vorzimmer.agreements;

import java.time.Instant;
import java.util.List;
import org.vorzimmer.content.ContentVersion.Reason;
import org.vorzimmer.content.VersionEntry;

/** Which version of a text a customer should have accepted. Pure. */
final class CurrentVersions {

    private CurrentVersions() {
    }

    /** The latest one in force that somebody wrote: a version made because an address changed asks nobody to agree anew. 0 when none was published. */
    static int written(List<VersionEntry> versions, Instant now) {
        return versions.stream().filter(version -> !version.validFrom().isAfter(now) && version.reason() != Reason.FACTS_CHANGED)
                .max((one, other) -> one.validFrom().equals(other.validFrom()) ? Integer.compare(one.number(), other.number()) : one.validFrom().compareTo(other.validFrom()))
                .map(VersionEntry::number).orElse(0);
    }
}
