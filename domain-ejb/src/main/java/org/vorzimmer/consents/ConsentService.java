package org.vorzimmer.consents;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.content.PromisedText;
import org.vorzimmer.content.SiteTextService;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.ConflictException;

/** Shows what is agreed to, keeps that somebody agreed, and takes the withdrawal as easily as it was given. */
@Stateless
@RolesAllowed({TENANT_ADMIN, OFFICE_LEAD, PRIVACY_OFFICER, AGENT, SYSTEM})
public class ConsentService {

    @Inject ConsentQueries consents;
    @Inject SiteTextService texts;
    @Inject PersonKeys keys;
    @Inject Withdrawals withdrawals;
    @Inject Clock clock;

    /** The words beside the box to tick. */
    @PermitAll
    public PromisedText text(ConsentKind kind, TextLanguage language) {
        return texts.promised(kind.text(), language);
    }

    /**
     * Keeps a consent in the transaction that stores its record.
     *
     * @param shown version of the text that the person saw
     * @throws ConflictException when the text was changed since: the person must see the new one first
     */
    @PermitAll
    public GivenConsent give(ConsentKind kind, TextLanguage language, int shown, ConsentRecord record) {
        PromisedText now = texts.promised(kind.text(), language);
        // The unpublished default and its own first version are the same words.
        boolean same = now.number() == shown || (shown == 0 && now.number() == 1);
        if (!same) {
            throw new ConflictException("consents.textChanged", kind + " shown " + shown + ", now " + now.number());
        }
        return keep(kind, language, texts.kept(kind.text(), language).number(), record);
    }

    public List<GivenConsent> of(String recordKind, long recordId) {
        return consents.of(recordKind, recordId);
    }

    /** Takes effect at once; doing it twice changes nothing. */
    public void withdraw(long consentId, ConsentChannel channel) {
        withdrawals.withdraw(consentId, channel);
    }

    /**
     * Keeps a consent that was asked for on a form and becomes one only now, by the person's press on a link from a mail.
     *
     * @param number version of the text that was shown then
     */
    @PermitAll
    public GivenConsent giveConfirmed(ConsentKind kind, TextLanguage language, int number, ConsentRecord record) {
        return keep(kind, language, number, record);
    }

    private GivenConsent keep(ConsentKind kind, TextLanguage language, int number, ConsentRecord record) {
        return consents.save(new GivenConsent(kind, language, number, record, record.person() == null ? null : keys.of(record.person()), clock.instant()));
    }

    /** Withdraws what was agreed to for a record, on the feature's own way out, which answers by itself; a second time changes nothing. */
    @PermitAll
    public void withdrawAllOf(String recordKind, long recordId, ConsentChannel channel) {
        consents.of(recordKind, recordId).stream().filter(GivenConsent::isInForce).map(GivenConsent::getId).toList()
                .forEach(id -> withdrawals.withdrawSilently(id, channel)); // ids first: whoever hears of a withdrawal may change the same rows
    }
}
