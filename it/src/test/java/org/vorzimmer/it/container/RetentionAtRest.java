package org.vorzimmer.it.container;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/** Keeps the deletion timers from the tests' rows: as if another node held their leases. A test that wants a run says so. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionAtRest {

    @PostConstruct
    void takeLeases() {
        new Schema().run("update leases set node = 'a test', until_time = '2099-01-01'");
    }
}
