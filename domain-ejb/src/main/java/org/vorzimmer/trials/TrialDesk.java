package org.vorzimmer.trials;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.EmailAddress;

/** For the feature that makes a customer of somebody who may be trying the service: in its transaction, and it answers for who may. */
@Dependent
public class TrialDesk {

    @Inject TrialQueries trials;
    @Inject TrialFile file;
    @Inject TrialTasks tasks;
    @Inject Clock clock;

    /**
     * Turns the customer of an open trial into one who has a contract: number, line and enquiry are kept.
     *
     * @param address proved to be the person's own
     * @return empty when nobody tries the service under this address
     */
    public Optional<CustomerId> takeOver(EmailAddress address, CustomerData data) {
        return trials.openOf(address).filter(trial -> trial.getCustomerId() != null && !trial.isConverted()).map(trial -> {
            file.conclude(trial, data, null);
            trial.converted(clock.instant());
            tasks.allDone(trial);
            return trial.getCustomerId();
        });
    }
}
