package org.vorzimmer.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantOwned;

/** What is agreed in a contract from a day on: with its conclusion, and by each change of tariff. Never changed; of two for one day the one ordered later counts. */
@Entity
@Table(name = "contract_terms")
@NamedQuery(name = ContractTerms.OF, query = "select t from ContractTerms t where t.contractId = :contract order by t.validFrom desc, t.id desc")
@NamedQuery(name = ContractTerms.BY_SUBMISSION, query = "select t from ContractTerms t where t.submission = :submission")
public class ContractTerms extends TenantOwned {

    static final String OF = "ContractTerms.of";
    static final String BY_SUBMISSION = "ContractTerms.bySubmission";

    @Column(name = "contract_id", updatable = false)
    private long contractId;

    @NotNull @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "tariff_version_id", updatable = false)
    private long tariffVersionId;

    /** Agreed instead of the version's own; null when that counts. */
    @Column(name = "base_fee", updatable = false)
    private BigDecimal baseFee;

    @Column(name = "minimum_term_until", updatable = false)
    private LocalDate minimumTermUntil;

    @NotNull @Column(name = "ordered_at", updatable = false)
    private Instant orderedAt;

    @NotBlank @Size(max = 200) @Column(name = "ordered_by", updatable = false)
    private String orderedBy;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Contract.Channel channel;

    @Column(name = "document_id", updatable = false)
    private long documentId;

    @NotBlank @Size(max = 48) @Column(updatable = false)
    private String submission;

    protected ContractTerms() {
    } // for JPA

    ContractTerms(long contractId, PreparedContract prepared, LocalDate minimumTermUntil, long documentId) {
        NewContract wanted = prepared.wanted();
        this.contractId = contractId;
        this.validFrom = wanted.beginsOn();
        this.tariffVersionId = wanted.tariffVersionId();
        this.baseFee = prepared.agreed().baseFee();
        this.minimumTermUntil = minimumTermUntil;
        this.orderedAt = wanted.concludedAt();
        this.orderedBy = wanted.person();
        this.channel = wanted.channel();
        this.documentId = documentId;
        this.submission = wanted.submission();
    }

    /** What counts on a day; before the first day what was agreed first. */
    static ContractTerms on(LocalDate day, List<ContractTerms> all) {
        Optional<ContractTerms> inForce = all.stream().filter(terms -> !terms.validFrom.isAfter(day)).max(order());
        return inForce.orElseGet(() -> all.stream().min(order()).orElseThrow());
    }

    private static Comparator<ContractTerms> order() {
        return Comparator.comparing((ContractTerms terms) -> terms.validFrom).thenComparing(TenantOwned::getId);
    }

    long getContractId() {
        return contractId;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    long getTariffVersionId() {
        return tariffVersionId;
    }

    BigDecimal getBaseFee() {
        return baseFee;
    }

    public LocalDate getMinimumTermUntil() {
        return minimumTermUntil;
    }

    public Instant getOrderedAt() {
        return orderedAt;
    }

    public String getOrderedBy() {
        return orderedBy;
    }

    public Contract.Channel getChannel() {
        return channel;
    }

    public long getDocumentId() {
        return documentId;
    }
}
