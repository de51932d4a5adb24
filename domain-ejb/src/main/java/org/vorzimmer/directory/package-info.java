/**
 * Whom a customer knows: contacts with their numbers, who is put through first, who is blocked, and how single callers are treated. Owns the
 * tables {@code contacts}, {@code contact_numbers}, {@code contact_imports} (an uploaded file, sealed, for a day) and {@code directory_confirmations}.
 * Tells other features by {@link org.vorzimmer.directory.CallerBook} who calls, and blocks for them. Follows the customer's end by
 * {@code CustomerStateChanged} and deletes what came by sync when {@code ConsentWithdrawn} says so. It may not know instructions or calls.
 */
package org.vorzimmer.directory;
