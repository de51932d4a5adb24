package org.vorzimmer.alarms;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantId;
import org.vorzimmer.vault.Vault;

/** Asks the stores on a thread of the bean container, so that whoever wants to know need not wait for a database that hangs. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadinessProbe {

    private static final Logger LOG = Logger.getLogger(ReadinessProbe.class.getName());

    @Inject TenantDirectory directory;
    @Inject Vault vault;

    @Asynchronous
    public Future<Readiness.State> look() {
        return new AsyncResult<>(new Readiness.State(answers(() -> directory.byId(TenantId.PLATFORM)), answers(vault::ping)));
    }

    private static boolean answers(Runnable question) {
        try {
            question.run();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Not ready", e);
            return false;
        }
    }
}
