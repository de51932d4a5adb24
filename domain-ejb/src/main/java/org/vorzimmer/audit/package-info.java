/**
 * Who did what and with which outcome, one row per attempt, without personal data beyond the login that acted.
 * Owns the table {@code audit_events}, which the application may only append to. It knows no other feature.
 */
package org.vorzimmer.audit;
