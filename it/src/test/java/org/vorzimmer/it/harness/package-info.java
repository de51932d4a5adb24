/** Starts the shipped EAR once for all tests of a run and speaks to it like a browser or a program would. */
package org.vorzimmer.it.harness;
