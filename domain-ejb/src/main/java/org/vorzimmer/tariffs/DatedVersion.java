package org.vorzimmer.tariffs;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.vorzimmer.tenancy.TenantOwned;

/** Terms that are valid from a day until the next version's; never changed, and withdrawn only before that day. */
@MappedSuperclass
public abstract class DatedVersion extends TenantOwned {

    @Column(name = "version_number", updatable = false)
    private int number;

    @NotNull @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @NotNull @Valid @Embedded
    private VersionText text;

    protected DatedVersion() {
    } // for JPA

    DatedVersion(int number, LocalDate validFrom, VersionText text) {
        this.number = number;
        this.validFrom = validFrom;
        this.text = new VersionText(text);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public int getNumber() {
        return number;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public VersionText getText() {
        return text;
    }
}
