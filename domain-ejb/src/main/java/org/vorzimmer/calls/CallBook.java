package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerRelation;
import org.vorzimmer.customers.CustomerStateChanged;
import org.vorzimmer.directory.CallerBook;
import org.vorzimmer.directory.KnownCaller;
import org.vorzimmer.instructions.Decision;
import org.vorzimmer.instructions.ReceptionDesk;
import org.vorzimmer.shared.PhoneNumber;

/** Enters calls: who calls, what is to be done, and until when it may be kept. */
@Dependent
class CallBook {

    @Inject CallQueries calls;
    @Inject CallSeal seal;
    @Inject ReceptionDesk desk;
    @Inject CallerBook directory;
    @Inject CustomerRelation customers;

    /** @param caller null when it is withheld */
    PhoneCall enter(PhoneCall call, PhoneNumber caller) {
        Customer customer = customers.with(call.getCustomerId());
        call.endsWith(customer.getContractEndAt());
        decide(call, caller);
        identify(call, caller);
        calls.save(call);
        calls.save(new CallNote(call.getId()));
        return call;
    }

    /** What the customer wants done with it, by what held when it rang. */
    void decide(PhoneCall call, PhoneNumber caller) {
        Decision decision = desk.decide(call.getCustomerId(), caller, call.getDiversion(), call.getRangAt());
        call.decided(new Snapshot(decision, seal.decision(call.getCustomerId(), DecisionWords.of(decision))));
    }

    /** Nobody is noted of a call of which only the number stays. */
    void identify(PhoneCall call, PhoneNumber caller) {
        if (call.getFolder() == PhoneCall.Folder.COUNTED || call.callerToken() != null) {
            return;
        }
        if (caller == null) {
            call.from(null, null, null, call.getOrigin() == PhoneCall.Origin.TELEPHONE);
            return;
        }
        Optional<KnownCaller> known = directory.find(call.getCustomerId(), caller);
        call.from(seal.token(caller), seal.caller(call.getCustomerId(), Caller.of(caller, known)), known.map(KnownCaller::contactId).orElse(null), false);
    }

    void follow(@Observes CustomerStateChanged change) {
        calls.contractEnds(change.customer(), change.contractEndAt());
    }
}
