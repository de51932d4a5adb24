package org.vorzimmer.trials;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.vorzimmer.leads.FormMeta;
import org.vorzimmer.leads.FormTicket;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.TrialLeads;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.telephony.LinePool;
import org.vorzimmer.telephony.PhoneLine;
import org.vorzimmer.vault.KeyId;

/** Takes in what people who want to try the service send; open to all, and nothing can be read through it but for how long a trial runs. */
@Stateless
@PermitAll
public class TrialIntakeService {

    private static final DataKind KIND = DataKind.of("TRIAL");

    @Inject TrialQueries trials;
    @Inject TrialLeads leads;
    @Inject TrialBook book;
    @Inject TrialSeal seal;
    @Inject LinePool lines;
    @Inject PolicyService policies;
    @Inject Clock clock;

    /** Whether the tenant lets people try: it has lines for that and has promised when their data go. */
    public boolean isOffered() {
        return lines.has(PhoneLine.Purpose.POOL_TRIAL) && policies.allows(KIND);
    }

    /** Last day of a trial that begins now: what the tenant has promised about its deletion, and not a day more. */
    public LocalDate lastDay() {
        return lastDay(clock.instant());
    }

    /**
     * Stores the form once, however often it is sent, and mails the link with its code: there is no line before the address is confirmed. An address
     * has one trial at a time. Before it is confirmed the new form counts; afterwards its page stays as it is and a code for it is mailed, so that the
     * answer tells nobody who tries the service.
     *
     * @param consentAccepted whether the consent that the tenant's policy demands was given; ignored where it demands none
     * @return the reference of the enquiry, for the visitor
     */
    public String submit(@NotNull FormTicket ticket, @NotNull @Valid TrialWish wish, @NotNull FormMeta.Technical technical, boolean consentAccepted) {
        Optional<Lead> known = leads.known(ticket);
        if (known.isPresent()) {
            return known.get().getReference();
        }
        if (!isOffered()) {
            throw new NotFoundException(Trial.class, "form");
        }
        leads.requireConsent(consentAccepted);
        Instant now = clock.instant();
        Optional<Trial> open = trials.openOf(wish.email());
        if (open.isPresent() && !open.get().isUnconfirmed()) {
            book.mailCode(open.get());
            return leads.unusedReference();
        }
        open.ifPresent(earlier -> {
            book.end(earlier);
            trials.flush(); // before the new one takes the address
        });
        Lead lead = leads.open(ticket, wish.asEnquiry(), wish.allTexts(), technical, consentAccepted);
        KeyId key = seal.newKey();
        String link = TrialSecrets.token();
        Trial trial = trials.save(new Trial(lead.getId(), wish, key, seal.seal(key, wish, link), lastDay(now), now));
        book.mailCode(trial);
        return lead.getReference();
    }

    private LocalDate lastDay(Instant submitted) {
        return policies.require(KIND).lastDay(submitted);
    }
}
