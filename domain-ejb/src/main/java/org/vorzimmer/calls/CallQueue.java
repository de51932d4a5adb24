package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerRelation;

/** Shows open calls of several customers with names: one look at each customer, however many calls it has. */
@Dependent
class CallQueue {

    @Inject CallSeal seal;
    @Inject CustomerRelation customers;
    @Inject Clock clock;

    List<QueuedCall> of(List<PhoneCall> calls) {
        Instant now = clock.instant();
        Map<PhoneCall, Caller> callers = new HashMap<>();
        Map<CustomerId, String> names = new HashMap<>();
        calls.stream().collect(Collectors.groupingBy(PhoneCall::getCustomerId)).forEach((customer, theirs) -> {
            names.put(customer, customers.with(customer).getDisplayName());
            List<Caller> opened = seal.callers(customer, theirs);
            for (int place = 0; place < theirs.size(); place++) {
                callers.put(theirs.get(place), opened.get(place));
            }
        });
        return calls.stream().map(call -> new QueuedCall(call, names.get(call.getCustomerId()), callers.get(call), Duration.between(call.waitingSince(), now))).toList();
    }
}
