package org.vorzimmer.tariffs;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What a tariff costs from a day on; a contract refers to the version under which it was made. */
@Entity
@Table(name = "tariff_versions")
public class TariffVersion extends DatedVersion {

    @Column(name = "tariff_id", updatable = false)
    private long tariffId;

    @NotNull @Valid @Embedded
    private TariffTerms terms;

    protected TariffVersion() {
    } // for JPA

    TariffVersion(long tariffId, int number, LocalDate validFrom, VersionText text, TariffTerms terms) {
        super(number, validFrom, text);
        this.tariffId = tariffId;
        this.terms = new TariffTerms(terms);
    }

    public long getTariffId() {
        return tariffId;
    }

    public TariffTerms getTerms() {
        return terms;
    }
}
