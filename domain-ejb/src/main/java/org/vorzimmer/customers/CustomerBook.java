package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vorzimmer.shared.InvalidInputException;

/** Enters customers with a number that nobody has, the same way for whoever enters them. */
@Dependent
class CustomerBook {

    private static final int MOST_DRAWS = 50;

    @Inject CustomerQueries queries;
    @Inject Clock clock;

    Customer enter(String submission, CustomerData data) {
        require(data);
        return queries.save(new Customer(freeNumber(), submission, data, clock.instant()));
    }

    /** Refuses what {@link CustomerCheck} finds wrong. */
    static void require(CustomerData data) {
        CustomerCheck.of(data).stream().findFirst().ifPresent(finding -> {
            throw new InvalidInputException(finding.messageKey(), finding.field());
        });
    }

    private String freeNumber() {
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            String number = CustomerNumbers.fresh();
            if (queries.byNumber(number).isEmpty()) {
                return number;
            }
        }
        throw new IllegalStateException("No free customer number found");
    }
}
