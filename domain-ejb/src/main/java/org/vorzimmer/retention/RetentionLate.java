package org.vorzimmer.retention;

import java.time.Duration;
import java.time.LocalDate;
import org.vorzimmer.tenancy.TenantId;

/** A run began more than a day after it was due: an incident that the operator and the privacy officer must know. */
public record RetentionLate(TenantId tenant, LocalDate dueOn, Duration by) { }
