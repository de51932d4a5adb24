package org.vorzimmer.tariffs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What a tariff or an add-on is called and how it is described, in both languages. */
@Embeddable
public class VersionText implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{tariffs.name.missing}") @Size(max = 80) @Column(name = "name_de", updatable = false)
    private String nameDe;

    @NotBlank(message = "{tariffs.name.missing}") @Size(max = 80) @Column(name = "name_en", updatable = false)
    private String nameEn;

    @Size(max = 500) @Column(name = "description_de", updatable = false)
    private String descriptionDe;

    @Size(max = 500) @Column(name = "description_en", updatable = false)
    private String descriptionEn;

    public VersionText() {
    } // for JPA and for pages

    public VersionText(String nameDe, String nameEn) {
        this.nameDe = nameDe;
        this.nameEn = nameEn;
    }

    /** A copy, from which the next version's text begins. */
    public VersionText(VersionText other) {
        nameDe = other.nameDe;
        nameEn = other.nameEn;
        descriptionDe = other.descriptionDe;
        descriptionEn = other.descriptionEn;
    }

    public String name(boolean german) {
        return german ? nameDe : nameEn;
    }

    public String description(boolean german) {
        return german ? descriptionDe : descriptionEn;
    }

    public String getNameDe() {
        return nameDe;
    }

    public void setNameDe(String nameDe) {
        this.nameDe = nameDe;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDescriptionDe() {
        return descriptionDe;
    }

    public void setDescriptionDe(String descriptionDe) {
        this.descriptionDe = descriptionDe;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }
}
