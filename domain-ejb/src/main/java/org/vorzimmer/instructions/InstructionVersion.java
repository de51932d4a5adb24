package org.vorzimmer.instructions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vorzimmer.shared.Land;
import org.vorzimmer.tenancy.TenantOwned;

/** What an instruction said from one saving to the next; never changed. */
@Entity
@Table(name = "instruction_versions")
@NamedQuery(name = InstructionVersion.OF_INSTRUCTION, query = "select v from InstructionVersion v where v.instructionId = :instruction order by v.number desc")
@NamedQuery(name = InstructionVersion.CURRENT_OF, query = """
        select v from InstructionVersion v, Instruction i
        where i.id in :instructions and v.instructionId = i.id and v.number = i.currentNumber""")
public class InstructionVersion extends TenantOwned {

    static final String OF_INSTRUCTION = "InstructionVersion.ofInstruction";
    static final String CURRENT_OF = "InstructionVersion.currentOf";

    @Column(name = "instruction_id", updatable = false)
    private long instructionId;

    @Column(name = "version_number", updatable = false)
    private int number;

    @NotBlank @Column(updatable = false)
    private String title;

    @NotNull @Column(name = "valid_from", updatable = false)
    private Instant validFrom;

    @Column(name = "valid_until", updatable = false)
    private Instant validUntil;

    @Column(updatable = false)
    private String hours;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "holiday_mode", updatable = false)
    private HolidayMode holidays;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Land land;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "put_through", updatable = false)
    private PutThrough putThrough;

    @NotBlank @Column(updatable = false)
    private String greeting;

    @Column(updatable = false)
    private String message;

    @Column(updatable = false)
    private String notes;

    @NotNull @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private Long madeBy;

    @OneToMany(mappedBy = "stated", cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    private List<InstructionNumber> numbers = new ArrayList<>();

    protected InstructionVersion() {
    } // for JPA

    /** @param madeBy login of who saved it; null: the system */
    InstructionVersion(Instruction instruction, InstructionData data, Long madeBy, Instant now) {
        this.instructionId = instruction.getId();
        this.number = instruction.nextNumber();
        this.title = data.title();
        this.validFrom = data.from();
        this.validUntil = data.until();
        this.hours = data.hours();
        this.holidays = data.holidays();
        this.land = data.land();
        this.putThrough = data.putThrough();
        this.greeting = data.greeting();
        this.message = data.message();
        this.notes = data.notes();
        this.madeBy = madeBy;
        this.madeAt = now;
        for (NumberEntry entry : data.numbers()) {
            numbers.add(new InstructionNumber(this, numbers.size(), entry));
        }
    }

    public InstructionData getData() {
        return new InstructionData(title, validFrom, validUntil, hours, holidays, land, putThrough, greeting, message, notes,
                numbers.stream().map(InstructionNumber::getEntry).toList());
    }

    public long getInstructionId() {
        return instructionId;
    }

    public int getNumber() {
        return number;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Null when the system wrote it. */
    public Long getMadeBy() {
        return madeBy;
    }
}
