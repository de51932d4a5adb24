package org.vorzimmer.trials;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.TrialLeads;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.vault.KeyId;

/** Invented trials for the demo, begun the way that visitors begin them. */
@Dependent
public class DemoTrials {

    @Inject TrialQueries trials;
    @Inject TrialLeads leads;
    @Inject TrialSeal seal;
    @Inject TrialBook book;
    @Inject PolicyService policies;
    @Inject Clock clock;

    /** Gives the current tenant two trials that run. */
    @Transactional
    public void fill() {
        trial("demo-trial-1", new TrialWish("Jule Fährmann", "Buchbinderei Fährmann, guten Tag. Was kann ich für Sie tun?", "Frau Fährmann ist ab 14 Uhr wieder in der Werkstatt.",
                new EmailAddress("jule@faehrmann.example"), new PhoneNumber("+493023125201"), "de"));
        trial("demo-trial-2", new TrialWish("Owen Pike", "Pike Sound Studio, good morning.", null, new EmailAddress("owen@pike-sound.example"),
                new PhoneNumber("+493023125202"), "en"));
    }

    private void trial(String submission, TrialWish wish) {
        Instant now = clock.instant();
        Lead lead = leads.openForDemo(submission, wish.asEnquiry());
        KeyId key = seal.newKey();
        Trial trial = trials.save(new Trial(lead.getId(), wish, key, seal.seal(key, wish, TrialSecrets.token()),
                policies.require(DataKind.of("TRIAL")).lastDay(now), now));
        trial.confirmed(now);
        book.start(trial);
    }
}
