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
    @Inject TrialBook book;
    @Inject TrialTasks tasks;
    @Inject Clock clock;

    /**
     * Turns the customer of an open trial into one who has a contract: number, line and enquiry are kept. A trial that has no customer yet ends:
     * nobody tries what they have ordered.
     *
     * @param address proved to be the person's own
     * @return empty when nobody tries the service under this address
     */
    public Optional<CustomerId> takeOver(EmailAddress address, CustomerData data) {
        Optional<Trial> open = trials.openOf(address);
        open.filter(trial -> trial.getCustomerId() == null).ifPresent(book::end);
        return open.filter(trial -> trial.getCustomerId() != null).map(trial -> {
            file.conclude(trial, data, null);
            trial.converted(clock.instant());
            tasks.allDone(trial);
            return trial.getCustomerId();
        });
    }
}
