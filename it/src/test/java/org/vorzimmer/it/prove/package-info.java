/** Proofs that take too long for every build; each writes down what it saw. */
package org.vorzimmer.it.prove;
