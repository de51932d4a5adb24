package org.vorzimmer.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;

/** One bank of one list, as it is written; never changed. */
@Entity
@Table(name = "bank_directory")
public class BankEntry {

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Version
    private int version;

    @NotNull @Column(name = "file_id", updatable = false)
    private Long fileId;

    @NotNull @Column(name = "bank_code", updatable = false)
    private String code;

    @NotNull @Column(updatable = false)
    private String name;

    @NotNull @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private String bic;

    protected BankEntry() {
    } // for JPA

    BankEntry(Long fileId, BankFileContent.Bank bank) {
        this.fileId = fileId;
        this.code = bank.code();
        this.name = bank.name();
        this.place = bank.place();
        this.bic = bank.bic() == null ? null : bank.bic().value();
    }

    String name() {
        return name;
    }

    String bic() {
        return bic;
    }
}
