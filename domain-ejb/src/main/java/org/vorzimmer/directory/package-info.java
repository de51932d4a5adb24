/**
 * Whom a customer knows: contacts with their numbers, who is put through first, who is blocked, and how single callers are treated. Owns the
 * tables {@code contacts…}. Tells other features by {@link org.vorzimmer.directory.CallerBook} who calls. It may not know instructions or calls.
 */
package org.vorzimmer.directory;
