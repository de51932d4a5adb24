package org.vorzimmer.instructions;

import java.time.Instant;

/**
 * An instruction with what it says at present.
 *
 * @param version of the row as it was read; a later one means that somebody saved meanwhile
 * @param number of the version that counts
 * @param madeBy login of who saved it; null: the system
 */
public record InstructionEntry(long id, int version, Instruction.State state, InstructionData data, int number, Instant madeAt, Long madeBy) {

    static InstructionEntry of(Instruction instruction, InstructionVersion current) {
        return new InstructionEntry(instruction.getId(), instruction.getVersion(), instruction.getState(), current.getData(), current.getNumber(), current.getMadeAt(),
                current.getMadeBy());
    }

    public boolean isReleased() {
        return state == Instruction.State.RELEASED;
    }
}
