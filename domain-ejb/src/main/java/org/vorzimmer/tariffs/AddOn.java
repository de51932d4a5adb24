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

/** Something that can be had besides a tariff, under a code that never changes. */
@Entity
@Table(name = "add_ons")
public class AddOn extends TenantOwned {

    @NotBlank @Size(max = 40) @Column(updatable = false)
    private String code;

    @Column(name = "list_position")
    private int position;

    @NotNull @Enumerated(EnumType.STRING)
    private Offer offer;

    protected AddOn() {
    } // for JPA

    AddOn(String code) {
        this.code = code;
    }

    void place(int newPosition, Offer newOffer) {
        position = newPosition;
        offer = newOffer;
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
}
