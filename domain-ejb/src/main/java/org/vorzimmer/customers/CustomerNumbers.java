package org.vorzimmer.customers;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Numbers of customers, such as 100042: six digits drawn at random, so that they tell nobody how many customers there are. */
final class CustomerNumbers {

    private static final int FIRST = 100_000;
    private static final int BEYOND = 1_000_000;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private CustomerNumbers() {
    }

    static String fresh() {
        return Integer.toString(RANDOM.nextInt(FIRST, BEYOND));
    }
}
