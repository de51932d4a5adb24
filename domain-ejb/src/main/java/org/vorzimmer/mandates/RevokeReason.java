package org.vorzimmer.mandates;

/** Why a mandate was revoked; none has to be given, so the first says nothing. */
public enum RevokeReason {
    NOT_SAID, OTHER_PAYMENT, OTHER_ACCOUNT, UNAUTHORISED, CONTRACT_ENDS, BY_OFFICE
}
