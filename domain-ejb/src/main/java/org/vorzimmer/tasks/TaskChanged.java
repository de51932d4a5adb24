package org.vorzimmer.tasks;

import org.vorzimmer.tenancy.TenantId;

/** A task came, went or changed hands; open pages look again. */
public record TaskChanged(TenantId tenant) {
}
