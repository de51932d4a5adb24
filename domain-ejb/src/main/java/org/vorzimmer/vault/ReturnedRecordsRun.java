package org.vorzimmer.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.tenancy.CurrentTenant;

/**
 * Erases again what a restored backup brought back: a record whose key was destroyed had been erased when the backup was put back. The key
 * store, which no backup of the data holds, is the list of what must be gone.
 */
@Dependent
public class ReturnedRecordsRun {

    private static final Logger LOG = Logger.getLogger(ReturnedRecordsRun.class.getName());
    private static final int PAGE = 500;

    @Inject CurrentTenant tenant;
    @Inject KeyStore store;
    @Inject KeyCareStep step;

    /** For the current tenant; returns how many records went. May be called as often as one likes. */
    public int execute() {
        int gone = 0;
        KeyId last = null;
        List<KeyId> page;
        do {
            page = store.destroyed(tenant.get(), last, PAGE);
            if (!page.isEmpty()) {
                Set<KeyId> returned = step.stillNamed(page);
                gone += returned.isEmpty() ? 0 : step.eraseReturned(returned);
                last = page.get(page.size() - 1);
            }
        } while (page.size() == PAGE);
        if (gone > 0) {
            LOG.log(Level.INFO, "{0} records of tenant {1} that had come back were erased again", new Object[] {gone, tenant.get()});
        }
        return gone;
    }
}
