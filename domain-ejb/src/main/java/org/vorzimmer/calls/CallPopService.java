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
import org.vorzimmer.instructions.ReceptionQuestion;
import org.vorzimmer.instructions.ReceptionReader;
import org.vorzimmer.instructions.ReceptionView;
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
    @Inject ReceptionReader reception;
    @Inject CustomerRelation customers;

    /**
     * A call that is still an affair of the office; a later one stands in the list of calls, where opening it is noted.
     *
     * @param ownSituation the customer's own case that the secretary recognised; null: none
     */
    public CallPop pop(long callId, String ownSituation) {
        PhoneCall call = calls.required(callId);
        if (!call.isOpen()) {
            throw new ConflictException("calls.over", "Call " + callId);
        }
        CustomerId customer = call.getCustomerId();
        Caller caller = seal.caller(call);
        ReceptionView now = reception.look(customer, new ReceptionQuestion(null, call.getDiversion(), caller.number(), ownSituation));
        return new CallPop(call, customers.with(customer), caller, now, seal.decision(call),
                call.callerToken() == null ? List.of() : rows.of(customer, calls.lastFrom(customer, call.callerToken(), callId, LAST_CALLS)), types.offered(customer));
    }

    /** The questions of a script for this call; another customer's script is not found. */
    public List<CallQuestion> questionsOf(long callId, long typeVersion) {
        return questions(calls.required(callId).getCustomerId(), typeVersion);
    }

    /** The questions of a script that calls of this customer may be of. */
    public List<CallQuestion> questions(@NotNull CustomerId customer, Long typeVersion) {
        return types.script(typeVersion, customer).map(CallTypes.Script::questions).orElse(List.of());
    }
}
