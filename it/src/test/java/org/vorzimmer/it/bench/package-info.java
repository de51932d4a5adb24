/** Measurements, each a ratio taken side by side in one run. */
package org.vorzimmer.it.bench;
