package org.vorzimmer.notification;

import org.vorzimmer.tenancy.TenantId;

/** A mail was written into the outbox; after the commit it can be sent. */
public record MailQueued(TenantId tenant) {
}
