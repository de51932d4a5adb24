package org.vorzimmer.consents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vorzimmer.tenancy.TenantId;

/**
 * A consent was withdrawn; the feature that keeps the record acts on it in the same transaction and says what it did.
 *
 * @param effects what was done, by the names that the texts {@code consents.effect.…} have
 */
public record ConsentWithdrawn(TenantId tenant, ConsentKind kind, String recordKind, long recordId, List<String> effects) {

    /** Kept when no feature had anything to undo. */
    static final String NO_LONGER_USED = "NO_LONGER_USED";

    private static final Pattern NAME = Pattern.compile("[A-Z_]{1,40}");

    public ConsentWithdrawn(TenantId tenant, ConsentKind kind, String recordKind, long recordId) {
        this(tenant, kind, recordKind, recordId, new ArrayList<>());
    }

    /** To be called by whoever has acted on it. */
    public void done(String effect) {
        if (!NAME.matcher(effect).matches()) {
            throw new IllegalArgumentException("Not the name of an effect: " + effect);
        }
        effects.add(effect);
    }

    List<String> whatWasDone() {
        return effects.isEmpty() ? List.of(NO_LONGER_USED) : List.copyOf(effects);
    }
}
