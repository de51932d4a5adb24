package org.vorzimmer.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Has this node hear what the others say from its start to its end. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class LiveStart {

    @Inject DataGrid grid;

    @PostConstruct
    void start() {
        grid.join();
    }

    @PreDestroy
    void stop() {
        grid.leave();
    }
}
