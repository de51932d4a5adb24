package org.vorzimmer.web.portal.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.vorzimmer.personaldata.HoldType;

/** What is typed to order a hold. */
public class HoldForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private HoldType type;
    @NotBlank
    private String kind;
    @Size(max = 4000)
    private String records;
    @NotBlank @Size(max = 300)
    private String reason;
    private LocalDate reviewOn;

    void clear() {
        type = null;
        kind = null;
        records = null;
        reason = null;
        reviewOn = null;
    }

    public HoldType getType() {
        return type;
    }

    public void setType(HoldType type) {
        this.type = type;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getRecords() {
        return records;
    }

    public void setRecords(String records) {
        this.records = records;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
