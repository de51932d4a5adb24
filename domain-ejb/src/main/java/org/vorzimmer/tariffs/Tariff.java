package org.vorzimmer.tariffs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.vorzimmer.tenancy.TenantOwned;

/** A tariff under a code that never changes; what it costs stands in its versions. */
@Entity
@Table(name = "tariffs")
public class Tariff extends TenantOwned {

    @NotBlank @Size(max = 40) @Column(updatable = false)
    private String code;

    @Column(name = "list_position")
    private int position;

    @NotNull @Enumerated(EnumType.STRING)
    private Offer offer;

    @Size(max = 120) @Column(name = "suits_de")
    private String suitsDe;

    @Size(max = 120) @Column(name = "suits_en")
    private String suitsEn;

    protected Tariff() {
    } // for JPA

    Tariff(String code) {
        this.code = code;
    }

    /** Where and to whom it is offered, which changes at once and binds nobody. */
    void place(int newPosition, Offer newOffer, String forWhomDe, String forWhomEn) {
        position = newPosition;
        offer = newOffer;
        suitsDe = forWhomDe;
        suitsEn = forWhomEn;
    }

    public String suits(boolean german) {
        return german ? suitsDe : suitsEn;
    }

    public String getCode() {
        return code;
    }

    public int getPosition() {
        return position;
    }

    public Offer getOffer() {
        return offer;
    }

    public String getSuitsDe() {
        return suitsDe;
    }

    public String getSuitsEn() {
        return suitsEn;
    }
}
