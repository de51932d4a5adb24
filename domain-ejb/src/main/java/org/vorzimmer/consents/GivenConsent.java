package org.vorzimmer.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantOwned;

/** One agreement of one person, tied to the record it was given for and to the version of the text that was shown. */
@Entity
@Table(name = "given_consents")
@NamedQuery(name = GivenConsent.OF_RECORD, query = """
        select c from GivenConsent c
        where c.recordKind = :kind and c.recordId = :record
        order by c.givenAt, c.id""")
@NamedQuery(name = GivenConsent.OF_PERSON, query = "select c from GivenConsent c where c.personKey = :person order by c.givenAt, c.id")
public class GivenConsent extends TenantOwned {

    static final String OF_RECORD = "GivenConsent.ofRecord";
    static final String OF_PERSON = "GivenConsent.ofPerson";

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "consent_kind", updatable = false)
    private ConsentKind kind;

    @Column(updatable = false)
    private boolean standing;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private TextLanguage language;

    @Column(name = "text_number", updatable = false)
    private int textNumber;

    /** The form on which it was given, such as {@code contact}. */
    @NotNull @Size(max = 40) @Column(updatable = false)
    private String form;

    /** Kind of data and number of the record that the consent covers. */
    @NotNull @Size(max = 40) @Column(name = "record_kind", updatable = false)
    private String recordKind;

    @Column(name = "record_id", updatable = false)
    private long recordId;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private ConsentChannel channel;

    /** Stands for the person's address, also when that is gone; null when it was never known. */
    @Column(name = "person_key", updatable = false)
    private String personKey;

    /** The address in plain letters as long as the consent is in force. */
    @Column(name = "person_email")
    private EmailAddress person;

    /** The same column once more, as text: a converted attribute takes no LIKE. */
    @Column(name = "person_email", insertable = false, updatable = false)
    private String personText;

    @NotNull @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** Withdrawal or deletion of the last data that it covered, whichever came first: from then on it is only evidence. */
    @Column(name = "ended_at")
    private Instant endedAt;

    protected GivenConsent() {
    } // for JPA

    GivenConsent(ConsentKind kind, TextLanguage language, int textNumber, ConsentRecord record, String personKey, Instant now) {
        this.kind = kind;
        this.standing = kind.isStanding();
        this.language = language;
        this.textNumber = textNumber;
        this.form = record.form();
        this.recordKind = record.kind();
        this.recordId = record.id();
        this.channel = record.channel();
        this.person = record.person();
        this.personKey = personKey;
        this.givenAt = now;
    }

    /** False when it was withdrawn before. */
    boolean withdraw(Instant now) {
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnAt = now;
        end(now);
        return true;
    }

    /** What is left is evidence, and that names the person by the key alone. */
    private void end(Instant now) {
        person = null;
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public ConsentKind getKind() {
        return kind;
    }

    public TextLanguage getLanguage() {
        return language;
    }

    public int getTextNumber() {
        return textNumber;
    }

    public String getForm() {
        return form;
    }

    public String getRecordKind() {
        return recordKind;
    }

    public long getRecordId() {
        return recordId;
    }

    public ConsentChannel getChannel() {
        return channel;
    }

    /** Null when it was never known, and when the consent has ended. */
    public EmailAddress getPerson() {
        return person;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public boolean isInForce() {
        return endedAt == null;
    }
}
