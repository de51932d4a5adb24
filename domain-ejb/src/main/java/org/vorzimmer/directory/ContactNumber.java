package org.vorzimmer.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.TenantOwned;

/** One number of a contact; within a customer's directory it belongs to nobody else. */
@Entity
@Table(name = "contact_numbers")
public class ContactNumber extends TenantOwned {

    @NotNull @ManyToOne(optional = false) @JoinColumn(name = "contact_id")
    private Contact contact;

    /** As with the contact, whose customer never changes. */
    @Column(name = "customer_id")
    private Long customerId;

    @NotNull @Column(name = "number_e164", updatable = false)
    private PhoneNumber number;

    /** The same column once more, as text: a converted attribute takes no LIKE. */
    @Column(name = "number_e164", insertable = false, updatable = false)
    private String numberText;

    @NotNull @Enumerated(EnumType.STRING)
    private NumberKind kind;

    private int place;

    protected ContactNumber() {
    } // for JPA

    ContactNumber(Contact contact, Long customerId, PhoneNumber number) {
        this.contact = contact;
        this.customerId = customerId;
        this.number = number;
    }

    void stands(NumberKind where, int at) {
        kind = where;
        place = at;
    }

    public PhoneNumber getNumber() {
        return number;
    }

    public NumberKind getKind() {
        return kind;
    }

    ContactData.Number toData() {
        return new ContactData.Number(number, kind);
    }
}
