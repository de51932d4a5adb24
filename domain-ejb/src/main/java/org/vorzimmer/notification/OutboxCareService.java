package org.vorzimmer.notification;

import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vorzimmer.notification.OutboxMessage.State;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.CurrentTenant;

/** What people do with the outbox: look at it, send dead mails again, discard them. Nobody reads texts here. */
@Stateless
@RolesAllowed({TENANT_ADMIN, OFFICE_LEAD, PLATFORM_ADMIN})
public class OutboxCareService {

    @Inject OutboxQueries queries;
    @Inject CurrentTenant tenant;
    @Inject Event<MailQueued> queued;
    @Inject Clock clock;

    public Page<OutboxMessage> list(Optional<State> state, int first, int size) {
        return queries.page(state, first, Math.min(size, 200));
    }

    /** How many mails wait for a person. */
    @RolesAllowed({TENANT_ADMIN, OFFICE_LEAD, PLATFORM_ADMIN, SYSTEM})
    public long dead() {
        return queries.count(State.DEAD);
    }

    public void sendAgain(long id) {
        dead(id).tryAgain(clock.instant());
        queued.fire(new MailQueued(tenant.get()));
    }

    public void discard(long id) {
        dead(id).discard(clock.instant());
    }

    private OutboxMessage dead(long id) {
        OutboxMessage message = queries.locked(id).orElseThrow(() -> new NotFoundException(OutboxMessage.class, id));
        if (!message.isDead()) {
            throw new ConflictException("notification.outbox.notDead", "Mail " + id + " is " + message.getState());
        }
        return message;
    }
}
