package org.vorzimmer.calls;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerRelation;
import org.vorzimmer.directory.CallerBook;
import org.vorzimmer.instructions.ReceptionDesk;
import org.vorzimmer.shared.ConflictException;

/** Brings together what the console shows of one call, and the scripts that go with it. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD})
public class CallPopService {

    private static final int LAST_CALLS = 5;

    @Inject CallQueries calls;
    @Inject CallRows rows;
    @Inject CallSeal seal;
    @Inject CallTypes types;
    @Inject ReceptionDesk desk;
    @Inject CallerBook directory;
    @Inject CustomerRelation customers;

    /** A call that is still an affair of the office; a later one stands in the list of calls, where opening it is noted. */
    public CallPop pop(long callId) {
        PhoneCall call = calls.required(callId);
        if (!call.isOpen()) {
            throw new ConflictException("calls.over", "Call " + callId);
        }
        CustomerId customer = call.getCustomerId();
        Caller caller = seal.caller(call);
        return new CallPop(call, customers.with(customer), caller, desk.decide(customer, caller.number(), call.getDiversion(), call.getRangAt()),
                seal.decision(call), caller.number() == null ? null : directory.find(customer, caller.number()).orElse(null),
                call.callerToken() == null ? List.of() : rows.of(customer, calls.lastFrom(customer, call.callerToken(), callId, LAST_CALLS)), types.offered(customer));
    }

    /** The questions of a script that calls of this customer may be of. */
    public List<CallQuestion> questions(@NotNull CustomerId customer, long typeVersion) {
        return types.script(typeVersion, customer).map(CallTypes.Script::questions).orElse(List.of());
    }
}
