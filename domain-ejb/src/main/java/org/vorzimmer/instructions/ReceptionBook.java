package org.vorzimmer.instructions;

import java.util.List;

/** All of one customer's wishes that may decide a call, and what is known of the customer for what is read aloud. */
record ReceptionBook(List<InstructionRule> instructions, List<StatusRule> statuses, GreetingText.Facts facts) {

    ReceptionBook {
        instructions = List.copyOf(instructions);
        statuses = List.copyOf(statuses);
    }
}
