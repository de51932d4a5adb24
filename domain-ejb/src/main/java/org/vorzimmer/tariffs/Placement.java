package org.vorzimmer.tariffs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Under which code, where and for whom a tariff or an add-on is offered, as the office writes it. */
public class Placement implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{tariffs.code.missing}") @Pattern(regexp = "[a-z0-9-]{2,40}", message = "{tariffs.code.invalid}")
    private String code;

    @NotNull @Min(0) @Max(9999)
    private Integer position = 10;

    @NotNull
    private Offer offer = Offer.PUBLIC;

    @Size(max = 120)
    private String suitsDe;

    @Size(max = 120)
    private String suitsEn;

    public Placement() {
    } // for pages

    public Placement(String code, int position, Offer offer) {
        this.code = code;
        this.position = position;
        this.offer = offer;
    }

    public static Placement of(Tariff tariff) {
        Placement placement = new Placement(tariff.getCode(), tariff.getPosition(), tariff.getOffer());
        placement.suitsDe = tariff.getSuitsDe();
        placement.suitsEn = tariff.getSuitsEn();
        return placement;
    }

    public static Placement of(AddOn addOn) {
        return new Placement(addOn.getCode(), addOn.getPosition(), addOn.getOffer());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public Offer getOffer() {
        return offer;
    }

    public void setOffer(Offer offer) {
        this.offer = offer;
    }

    public String getSuitsDe() {
        return suitsDe;
    }

    public void setSuitsDe(String suitsDe) {
        this.suitsDe = suitsDe;
    }

    public String getSuitsEn() {
        return suitsEn;
    }

    public void setSuitsEn(String suitsEn) {
        this.suitsEn = suitsEn;
    }
}
