package org.vorzimmer.instructions;

/** Who is put through: everybody, those whom the customer marked, or nobody. */
public enum PutThrough { ALL, VIP, NONE }
