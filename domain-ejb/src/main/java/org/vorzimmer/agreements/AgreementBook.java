package org.vorzimmer.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerBegins;
import org.vorzimmer.customers.CustomerStateChanged;
import org.vorzimmer.shared.ConflictException;

/** Stores acceptances in a transaction of their own, refuses the begin of a service that lacks one, and lets them end with the relation. */
@Dependent
public class AgreementBook {

    @Inject AgreementDesk desk;
    @Inject AgreementQueries queries;
    @Inject Attempts attempts;

    @Transactional
    public long store(Long loginId, Customer customer, PreparedAcceptance given) {
        return attempts.of(loginId, "agreement.accept", "customer:" + customer.getId(), () -> desk.record(customer.getCustomerId(), customer.getData(), given).getId());
    }

    void requireSecrecy(@Observes CustomerBegins begins) {
        if (begins.professionalSecrecy() && !queries.isAccepted(begins.customer(), Agreement.SECRECY)) {
            throw new ConflictException("agreements.secrecy.missing", begins.customer().toString());
        }
    }

    void relationEnded(@Observes CustomerStateChanged change) {
        if (change.state() == Customer.State.ENDED && change.purposeEndedAt() != null) {
            desk.relationEnded(change.customer(), change.purposeEndedAt());
        }
    }
}
