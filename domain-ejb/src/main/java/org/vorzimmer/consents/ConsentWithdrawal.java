package org.vorzimmer.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.vorzimmer.tenancy.TenantOwned;

/** The fact that a consent was withdrawn: when, how, who took it down and what was done; written once and never changed. */
@Entity
@Table(name = "consent_withdrawals")
@NamedQuery(name = ConsentWithdrawal.OF_CONSENTS, query = "select w from ConsentWithdrawal w where w.consent.id in :consents")
public class ConsentWithdrawal extends TenantOwned {

    static final String OF_CONSENTS = "ConsentWithdrawal.ofConsents";

    @NotNull @OneToOne(optional = false) @JoinColumn(name = "consent_id", updatable = false)
    private GivenConsent consent;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private ConsentChannel channel;

    /** Null when the person withdrew it without us. */
    @Column(name = "login_id", updatable = false)
    private Long loginId;

    @NotNull @Size(max = 400) @Column(updatable = false)
    private String effects;

    @NotNull @Column(name = "withdrawn_at", updatable = false)
    private Instant withdrawnAt;

    protected ConsentWithdrawal() {
    } // for JPA

    ConsentWithdrawal(GivenConsent consent, ConsentChannel channel, Long loginId, List<String> effects, Instant now) {
        this.consent = consent;
        this.channel = channel;
        this.loginId = loginId;
        this.effects = String.join(",", effects);
        this.withdrawnAt = now;
    }

    GivenConsent consent() {
        return consent;
    }

    public ConsentChannel getChannel() {
        return channel;
    }

    public Long getLoginId() {
        return loginId;
    }

    /** What was done, by the names that the texts {@code consents.effect.…} have. */
    public List<String> getEffects() {
        return List.of(effects.split(","));
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
