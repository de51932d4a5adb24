package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.vorzimmer.tenancy.TenantOwned;

/** A question that callers are asked in one version of a call's type. */
@Entity
@Table(name = "call_questions")
public class CallQuestion extends TenantOwned {

    @NotNull @Column(name = "type_version_id", updatable = false)
    private Long typeVersionId;

    @Column(name = "list_position", updatable = false)
    private int position;

    @NotBlank @Size(max = 200) @Column(updatable = false)
    private String label;

    @Column(updatable = false)
    private boolean required;

    protected CallQuestion() {
    } // for JPA

    CallQuestion(long typeVersion, int position, String label, boolean required) {
        this.typeVersionId = typeVersion;
        this.position = position;
        this.label = label;
        this.required = required;
    }

    public String getLabel() {
        return label;
    }

    /** Without an answer the note does not go out. */
    public boolean isRequired() {
        return required;
    }
}
