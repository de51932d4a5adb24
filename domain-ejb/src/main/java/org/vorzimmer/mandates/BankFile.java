package org.vorzimmer.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.vorzimmer.shared.ConflictException;

/** One quarter's list of German banks: checked when it was uploaded, in force once somebody has adopted it. */
@Entity
@Table(name = "bank_files")
public class BankFile {

    /** Names older than this are not shown any more: the next lists are out by then. */
    private static final int MONTHS_IN_USE = 4;

    /** Only an adopted list is used. */
    public enum State { CHECKED, ADOPTED }

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Version
    private int version;

    @NotNull @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @NotNull @Column(name = "content_hash", updatable = false)
    private String contentHash;

    @NotNull @Enumerated(EnumType.STRING)
    private State state = State.CHECKED;

    @Column(updatable = false)
    private int records;

    @Column(updatable = false)
    private int banks;

    @Column(name = "with_bic", updatable = false)
    private int withBic;

    @NotNull @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    protected BankFile() {
    } // for JPA

    BankFile(LocalDate validFrom, String contentHash, BankFileContent content, Instant now) {
        this.validFrom = validFrom;
        this.contentHash = contentHash;
        this.records = content.records();
        this.banks = content.banks().size();
        this.withBic = content.withBic();
        this.uploadedAt = now;
    }

    void adopt(Instant now) {
        if (state != State.CHECKED) {
            throw new ConflictException("banks.adopted.before", "file " + id);
        }
        state = State.ADOPTED;
        adoptedAt = now;
    }

    /** Whether names may be shown from it on that day. */
    public static boolean isFresh(LocalDate validFrom, LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validFrom.plusMonths(MONTHS_IN_USE));
    }

    public Long getId() {
        return id;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** The last day on which names are shown from it. */
    public LocalDate getUsableUntil() {
        return validFrom.plusMonths(MONTHS_IN_USE);
    }

    public String getContentHash() {
        return contentHash;
    }

    public State getState() {
        return state;
    }

    public int getRecords() {
        return records;
    }

    public int getBanks() {
        return banks;
    }

    public int getWithBic() {
        return withBic;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public Instant getAdoptedAt() {
        return adoptedAt;
    }
}
