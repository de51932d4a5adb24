package org.vorzimmer.trials;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.contracts.Contract;
import org.vorzimmer.contracts.ContractDesk;
import org.vorzimmer.contracts.PreparedContract;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.shared.ConflictException;

/** Stores the contract that a trial becomes in one short transaction: contract, customer, line, enquiry and trial, or nothing. */
@Dependent
class TrialConclusion {

    @Inject TrialQueries trials;
    @Inject TrialFile file;
    @Inject TrialTasks tasks;
    @Inject ContractDesk desk;
    @Inject Attempts attempts;
    @Inject Clock clock;

    /** Fails where there is nothing to conclude; what was sent twice passes. */
    @Transactional
    public void require(long trialId, String submission) {
        Trial trial = trials.required(trialId);
        if (desk.known(submission).isEmpty()) {
            requireCustomer(trial);
        }
    }

    @Transactional
    public long conclude(Long loginId, long trialId, CustomerData data, PreparedContract prepared) {
        Trial trial = trials.requiredLocked(trialId);
        return desk.known(prepared.wanted().submission()).map(Contract::getId)
                .orElseGet(() -> attempts.of(loginId, "trial.conclude", TrialService.OBJECT_KIND + ":" + trialId, () -> {
                    requireCustomer(trial);
                    file.conclude(trial, data, loginId);
                    trial.converted(clock.instant());
                    tasks.allDone(trial);
                    return desk.concludeAndTell(trial.getCustomerId(), data, prepared).getId();
                }));
    }

    /** Before the address is confirmed there is nobody to conclude with. */
    private static void requireCustomer(Trial trial) {
        if (trial.isConverted() || trial.getCustomerId() == null) {
            throw new ConflictException("trials.conclude.notPossible", String.valueOf(trial.getId()));
        }
    }
}
