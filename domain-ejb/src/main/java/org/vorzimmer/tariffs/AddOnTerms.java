package org.vorzimmer.tariffs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** What an add-on costs, net, and with which tariffs it can be had. */
@Embeddable
public class AddOnTerms implements Serializable {

    private static final long serialVersionUID = 1L;

    /** When it is paid. */
    public enum Charge { MONTHLY, PER_USE }

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Charge charge = Charge.MONTHLY;

    @NotNull @DecimalMin("0") @DecimalMax("99999") @Column(updatable = false)
    private BigDecimal price = BigDecimal.ZERO;

    /** Codes of tariffs with commas between them; null for every tariff. */
    @Pattern(regexp = "[a-z0-9-]+(, ?[a-z0-9-]+){0,9}", message = "{tariffs.fits.invalid}") @Column(updatable = false)
    private String fits;

    public AddOnTerms() {
    } // for JPA and for pages

    /** A copy, from which the next version's terms begin. */
    public AddOnTerms(AddOnTerms other) {
        charge = other.charge;
        price = other.price;
        fits = other.fits;
    }

    public boolean fit(String tariffCode) {
        return fits == null || List.of(fits.split(", ?")).contains(tariffCode);
    }

    public Charge getCharge() {
        return charge;
    }

    public void setCharge(Charge charge) {
        this.charge = charge;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public String getFits() {
        return fits;
    }

    public void setFits(String fits) {
        this.fits = fits;
    }
}
