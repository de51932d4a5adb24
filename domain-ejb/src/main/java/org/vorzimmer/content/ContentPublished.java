package org.vorzimmer.content;

import org.vorzimmer.tenancy.TenantId;

/** A version of a text was published; pages that keep rendered texts forget them. */
public record ContentPublished(TenantId tenant, TextKind kind) {
}
