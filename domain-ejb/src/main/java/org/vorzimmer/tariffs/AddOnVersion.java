package org.vorzimmer.tariffs;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What an add-on costs from a day on. */
@Entity
@Table(name = "add_on_versions")
public class AddOnVersion extends DatedVersion {

    @Column(name = "add_on_id", updatable = false)
    private long addOnId;

    @NotNull @Valid @Embedded
    private AddOnTerms terms;

    protected AddOnVersion() {
    } // for JPA

    AddOnVersion(long addOnId, int number, LocalDate validFrom, VersionText text, AddOnTerms terms) {
        super(number, validFrom, text);
        this.addOnId = addOnId;
        this.terms = new AddOnTerms(terms);
    }

    public long getAddOnId() {
        return addOnId;
    }

    public AddOnTerms getTerms() {
        return terms;
    }
}
