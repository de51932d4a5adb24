package org.vorzimmer.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantOwned;

/** Somebody whom a customer knows, with the numbers by which the caller is recognised and what is done then. */
@Entity
@Table(name = "contacts")
public class Contact extends TenantOwned {

    /** A plain number, because it is null once the customer is gone and a hold keeps the contact. */
    @Column(name = "customer_id")
    private Long customerId;

    @NotBlank @Size(max = 120) @Column(name = "display_name")
    private String displayName;

    @NotNull @Column(name = "name_key")
    private String nameKey;

    @Size(max = 120)
    private String company;

    private EmailAddress email;

    /** The same column once more, as text: a converted attribute takes no LIKE. */
    @Column(name = "email", insertable = false, updatable = false)
    private String emailText;

    @Size(max = 2000)
    private String note;

    private boolean vip;

    private boolean blocked;

    @Enumerated(EnumType.STRING)
    private KnownCaller.Handling handling;

    @Size(max = 400) @Column(name = "handling_text")
    private String handlingText;

    @Column(name = "handling_until")
    private LocalDate handlingUntil;

    @NotNull @Enumerated(EnumType.STRING)
    private ContactSource source;

    /** Random word of the form that entered it; null for what came otherwise. */
    @Size(max = 40) @Column(updatable = false)
    private String submission;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @NotNull @Column(name = "changed_at")
    private Instant changedAt;

    /** When the customer's contract ended; stands here because the deletion rule starts with it. */
    @Column(name = "contract_end_at")
    private Instant contractEndAt;

    @Column(name = "purpose_ended_at")
    private Instant purposeEndedAt;

    @OneToMany(mappedBy = "contact", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.IN) @OrderBy("place, id")
    private List<ContactNumber> numbers = new ArrayList<>();

    protected Contact() {
    } // for JPA

    Contact(CustomerId customer, ContactSource source, String submission, ContactData data, Instant now) {
        this.customerId = customer.value();
        this.source = source;
        this.submission = submission;
        this.createdAt = now;
        change(data, now);
    }

    /** Takes over what is told now; a number that stays keeps its row, because it must not be there twice even for a moment. */
    void change(ContactData data, Instant now) {
        displayName = data.displayName();
        nameKey = ContactName.key(displayName);
        company = data.company();
        email = data.email();
        note = data.note();
        vip = data.vip();
        blocked = data.blocked();
        handling = data.handling();
        handlingText = data.handlingText();
        handlingUntil = data.handlingUntil();
        changedAt = now;
        numbers.removeIf(known -> !data.has(known.getNumber()));
        int place = 0;
        for (ContactData.Number entry : data.numbers()) {
            numbered(entry).stands(entry.kind(), place++);
        }
    }

    private ContactNumber numbered(ContactData.Number entry) {
        return numbers.stream().filter(known -> known.getNumber().equals(entry.number())).findFirst().orElseGet(() -> {
            ContactNumber added = new ContactNumber(this, customerId, entry.number());
            numbers.add(added);
            return added;
        });
    }

    /** From now on the customer does not want to hear of this caller, whatever was said of it before. */
    void block(Instant now) {
        blocked = true;
        vip = false;
        handling = null;
        handlingUntil = handlingText == null ? null : handlingUntil;
        changedAt = now;
    }

    /** What of it somebody typed is no longer only the device's: it stays when the sync ends. */
    void unite(Contact other, ContactData united, Instant now) {
        if (other.source == ContactSource.MANUAL) {
            source = ContactSource.MANUAL;
        }
        change(united, now);
    }

    boolean belongsTo(CustomerId customer) {
        return customerId != null && customerId == customer.value();
    }

    public ContactData getData() {
        return new ContactData(displayName, company, numbers.stream().map(ContactNumber::toData).toList(), email, note, vip, blocked, handling, handlingText, handlingUntil);
    }

    public String getDisplayName() {
        return displayName;
    }

    /** The same for namesakes. */
    public String getNameKey() {
        return nameKey;
    }

    public String getCompany() {
        return company;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public String getNote() {
        return note;
    }

    public boolean isVip() {
        return vip;
    }

    public boolean isBlocked() {
        return blocked;
    }

    public KnownCaller.Handling getHandling() {
        return handling;
    }

    public String getHandlingText() {
        return handlingText;
    }

    public LocalDate getHandlingUntil() {
        return handlingUntil;
    }

    /** Whether something special is said for this caller. */
    public boolean isHandled() {
        return handling != null || handlingText != null;
    }

    /** Whether anything but name and numbers is said of this caller. */
    public boolean isMarked() {
        return vip || blocked || isHandled();
    }

    public ContactSource getSource() {
        return source;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public List<ContactNumber> getNumbers() {
        return List.copyOf(numbers);
    }

    /** All numbers in one line, as people read them. */
    public String getNumberLine() {
        return numbers.stream().map(entry -> entry.getNumber().readable()).collect(Collectors.joining(", "));
    }
}
