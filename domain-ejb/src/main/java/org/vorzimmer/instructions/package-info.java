/**
 * What a customer wants done with its callers: instructions with validity, hours and numbers, the status of the moment, and the one function
 * that decides a call ({@link org.vorzimmer.instructions.Decision}), shared by portal, simulator and console. Owns the tables
 * {@code instruction…} and {@code availabilities}. It may not know calls or notes.
 */
package org.vorzimmer.instructions;
