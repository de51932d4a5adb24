package org.vorzimmer.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.tenancy.TenantOwned;

/** Proof that a browser agreed to the cookies of the measurement; it knows the browser's random word and no person. */
@Entity
@Table(name = "cookie_choices")
public class CookieConsent extends TenantOwned {

    @NotNull @Column(updatable = false)
    private String proof;

    @Column(name = "text_number", updatable = false)
    private int textNumber;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private TextLanguage language;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private ConsentChannel channel;

    @NotNull @Column(name = "chosen_at", updatable = false)
    private Instant chosenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected CookieConsent() {
    } // for JPA

    CookieConsent(CookieChoice choice, TextLanguage language, Instant now) {
        this.proof = choice.proof();
        this.textNumber = choice.text();
        this.language = language;
        this.channel = ConsentChannel.FORM;
        this.chosenAt = now;
    }

    /** The first withdrawal counts. */
    void withdraw(Instant now) {
        withdrawnAt = withdrawnAt == null ? now : withdrawnAt;
    }

    public String getProof() {
        return proof;
    }

    public int getTextNumber() {
        return textNumber;
    }

    public TextLanguage getLanguage() {
        return language;
    }

    public ConsentChannel getChannel() {
        return channel;
    }

    public Instant getChosenAt() {
        return chosenAt;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
