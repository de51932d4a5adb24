package org.vorzimmer.telephony;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.CurrentTenant;

/** Where the tenant's telephone systems tell of calls. They have no login: whoever signs with a key of the tenant's is believed. */
@Stateless
@PermitAll
public class TelephonyIntakeService {

    /** Most events of one request. */
    public static final int MOST_EVENTS = 100;

    @Inject KeyRing keys;
    @Inject EventDelivery delivery;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    /** Empty for a request that is too old or new, or signed by none of this tenant's keys. */
    public Optional<ProvenSender> prove(@NotNull SignedRequest request) {
        return RequestSignature.isInTime(request.timestamp(), clock.instant()) && keys.hasSigned(request) ? Optional.of(new ProvenSender(tenant.get())) : Optional.empty();
    }

    /** Whether the event happened about now: neither later than our clocks may differ nor so long ago that it could have been taken in and forgotten. */
    public boolean isPlausible(@NotNull Instant at) {
        Duration age = Duration.between(at, clock.instant());
        return age.compareTo(RequestSignature.WINDOW.negated()) >= 0 && age.compareTo(ReceivedEvent.KEPT.minusDays(1)) <= 0;
    }

    /** Each event by itself, so that a fault with one leaves the others in; whoever sends all again does no harm. Answers for each whether its line is a customer's. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Boolean> take(@NotNull ProvenSender sender, @NotNull @Size(max = MOST_EVENTS) List<TelephoneEvent> events) {
        if (!sender.isOf(tenant.get())) {
            throw new IllegalStateException("Signed for another tenant");
        }
        return events.stream().map(delivery::deliver).toList();
    }
}
