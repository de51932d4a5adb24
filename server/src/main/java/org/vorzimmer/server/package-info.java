/** Assembles Payara Micro with EAR support, starts the embedded MariaDB when no database is configured, and runs the EAR. */
package org.vorzimmer.server;
