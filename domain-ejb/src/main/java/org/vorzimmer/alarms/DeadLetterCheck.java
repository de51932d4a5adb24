package org.vorzimmer.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.notification.OutboxCareService;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.tenancy.Tenant;

/** Whether mails of a tenant could not be delivered and wait for a person. */
@ApplicationScoped
public class DeadLetterCheck extends TenantCheck {

    private static final String KIND = "DEAD_LETTERS";

    @Inject OutboxCareService outbox;

    @Override
    List<OperatorAlert> look(Tenant tenant) {
        return List.of(judge(tenant.getSlug(), outbox.dead()));
    }

    static OperatorAlert judge(String place, long dead) {
        return dead > 0 ? OperatorAlert.raise(KIND, place, Long.toString(dead)) : OperatorAlert.clear(KIND, place);
    }
}
