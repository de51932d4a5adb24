package org.vorzimmer.instructions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.TenantOwned;

/** One of the numbers that a version of an instruction names. */
@Entity
@Table(name = "instruction_numbers")
public class InstructionNumber extends TenantOwned {

    @NotNull @ManyToOne(optional = false) @JoinColumn(name = "instruction_version_id", updatable = false)
    private InstructionVersion stated;

    @Column(updatable = false)
    private int position;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Situation situation;

    @Column(name = "own_name", updatable = false)
    private String ownName;

    @NotNull @Column(name = "number_e164", updatable = false)
    private PhoneNumber number;

    @Column(updatable = false)
    private String label;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Target.Mode mode;

    @Column(name = "ring_seconds", updatable = false)
    private int ringSeconds;

    protected InstructionNumber() {
    } // for JPA

    InstructionNumber(InstructionVersion stated, int position, NumberEntry entry) {
        this.stated = stated;
        this.position = position;
        this.situation = entry.situation();
        this.ownName = entry.ownName();
        this.number = entry.number();
        this.label = entry.label();
        this.mode = entry.mode();
        this.ringSeconds = entry.ringSeconds();
    }

    NumberEntry getEntry() {
        return new NumberEntry(situation, ownName, number, label, mode, ringSeconds);
    }
}
