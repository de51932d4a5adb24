package org.vorzimmer.trials;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.vorzimmer.contracts.ContractDesk;
import org.vorzimmer.contracts.ContractOrder;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.TrialCustomers;
import org.vorzimmer.security.CurrentUser;

/** Makes a contract of a trial: number, line and texts stay, and the rule for trials no longer counts. The paper is rendered before the transaction that stores. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrialContractService {

    @Inject TrialConclusion conclusion;
    @Inject ContractDesk desk;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** The same form sent again gives the same contract. Another tenant's trial is as unknown as one that never was. */
    public long conclude(long trialId, @NotNull @Valid CustomerData data, @NotNull @Valid ContractOrder order) {
        conclusion.require(trialId, order.submission());
        TrialCustomers.requireComplete(data);
        return conclusion.conclude(user.loginIdOrNull(), trialId, data, desk.prepare(data, order.at(clock.instant())));
    }
}
