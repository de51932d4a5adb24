package org.vorzimmer.consents;

import org.vorzimmer.tenancy.TenantId;

/** A consent was withdrawn; the feature that keeps the record acts on it in the same transaction. */
public record ConsentWithdrawn(TenantId tenant, ConsentKind kind, String recordKind, long recordId) {
}
