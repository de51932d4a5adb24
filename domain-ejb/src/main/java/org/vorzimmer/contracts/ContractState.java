package org.vorzimmer.contracts;

import java.time.LocalDate;

/** Where a contract stands on a day; follows from its dates and is never stored. */
public enum ContractState {
    /** Agreed, its first day is still to come. */ CONCLUDED,
    /** In force, nobody has given notice. */ RUNNING,
    /** In force or still to come, and somebody has given notice. */ NOTICE_GIVEN,
    /** Its last day is over. */ ENDED;

    static ContractState of(Contract contract, LocalDate today) {
        if (contract.isEnded()) {
            return ENDED;
        }
        if (contract.getEndsOn() != null) {
            return NOTICE_GIVEN;
        }
        return contract.getBeginsOn().isAfter(today) ? CONCLUDED : RUNNING;
    }
}
