/**
 * What whoever runs the installation must know at once: one row per cause, with when it was first and last seen, until it ends. Any feature raises
 * and clears by firing an {@link org.vorzimmer.shared.OperatorAlert}; a run each minute looks at disks, certificates, undelivered mails and deletion runs. A new
 * alarm is mailed to the operator through the outbox of the platform tenant. Owns the table {@code alarms}, which belongs to no tenant and holds
 * no personal data. It may know the foundation features only.
 */
package org.vorzimmer.alarms;
