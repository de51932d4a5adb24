package org.vorzimmer.vault;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.shared.Setting;

/** Refuses to start without the right master key, and takes keys back from the mirror when the key store was lost. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class VaultStart {

    private static final Logger LOG = Logger.getLogger(VaultStart.class.getName());

    @Inject MasterKey master;
    @Inject KeyStore store;
    @Inject KeyMirroring mirroring;

    @PostConstruct
    void check() {
        String print = master.print();
        int restored = mirroring.restoreIfLost();
        if (restored > 0) {
            LOG.log(Level.WARNING, "The key store was empty: {0} keys came back from the mirror folder", restored);
        }
        long foreign = store.countForeign(print);
        if (foreign > 0) {
            throw new IllegalStateException("Setting " + Setting.MASTER_KEY.key() + " or " + Setting.MASTER_KEY_FILE.key()
                    + " is not the master key with which " + foreign + " stored keys were wrapped");
        }
    }
}
