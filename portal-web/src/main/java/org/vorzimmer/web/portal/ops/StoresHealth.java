package org.vorzimmer.web.portal.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the database or the key store is away. */
@Readiness
@ApplicationScoped
public class StoresHealth implements HealthCheck {

    @Inject org.vorzimmer.alarms.Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        org.vorzimmer.alarms.Readiness.State state = readiness.state();
        return HealthCheckResponse.named("stores").status(state.isReady())
                .withData("database", state.database()).withData("keyStore", state.keyStore()).build();
    }
}
