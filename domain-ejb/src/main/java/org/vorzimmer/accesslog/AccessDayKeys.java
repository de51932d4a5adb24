package org.vorzimmer.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.KeyOwner;

/** Tells the vault which day keys are still in use. */
@ApplicationScoped
public class AccessDayKeys implements KeyOwner {

    static final String OWNER = "accesslog";

    @Inject AccessQueries queries;

    @Override
    public String owner() {
        return OWNER;
    }

    @Override
    public Set<KeyId> inUse(Collection<KeyId> asked) {
        return queries.keysAmong(asked);
    }

    /** A day's key has no record of a person's own: the pseudonyms made with it lead nowhere without it, and go with their period. */
    @Override
    public int eraseReturned(Collection<KeyId> destroyed) {
        return 0;
    }
}
