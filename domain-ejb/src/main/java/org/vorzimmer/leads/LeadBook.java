package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.vorzimmer.live.Live;
import org.vorzimmer.tasks.About;
import org.vorzimmer.tasks.TaskDesk;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Sealed;
import org.vorzimmer.vault.Vault;

/** Writes leads and their history with sealed texts, the same way for every channel. */
@Dependent
class LeadBook {

    /** Name under which the vault knows the keys of leads. */
    static final String KEY_OWNER = "leads";

    /** Channel on which open pages hear that the list has changed. */
    static final String LIVE = "leads";

    private static final String ANSWER_TASK = "LEAD_ANSWER";
    private static final String CALL_TASK = "LEAD_CALLBACK";

    /** Office time in which an enquiry should have its answer. */
    private static final Duration ANSWER_WITHIN = Duration.ofHours(4);

    private static final String PURPOSE = "lead.text";

    @Inject LeadQueries queries;
    @Inject Vault vault;
    @Inject Live live;
    @Inject TaskDesk desk;
    @Inject Quarantine quarantine;
    @Inject Event<LeadReceived> received;
    @Inject Clock clock;

    /** Sending the same form again gives the lead that is already there. */
    Lead open(Arrival arrival) {
        return open(arrival, lead -> { }, this::askForAnswer);
    }

    /**
     * @param children writes what belongs to a new one
     * @param firstTask what the office has to do about a new one, unless it looks like misuse
     */
    Lead open(Arrival arrival, Consumer<Lead> children, Consumer<Lead> firstTask) {
        Optional<Lead> known = queries.bySubmission(arrival.submission());
        if (known.isPresent()) {
            return known.get();
        }
        KeyId key = vault.newKey(KEY_OWNER);
        Lead lead = queries.save(new Lead(arrival, LeadReferences.fresh(), key, clock.instant()));
        write(lead, LeadEntry.Kind.MESSAGE, arrival.loginId(), arrival.enquiry().message());
        children.accept(lead);
        if (lead.isQuarantined()) {
            quarantine.askForLook(lead);
        } else {
            firstTask.accept(lead);
        }
        received.fire(new LeadReceived(lead.getId()));
        changed();
        return lead;
    }

    /** Whoever wrote before has written again; the office owes an answer. */
    LeadEntry heardAgain(Lead lead, String text) {
        lead.heardAgain(clock.instant());
        askForAnswer(lead);
        quarantine.tidy();
        LeadEntry reply = write(lead, LeadEntry.Kind.REPLY, null, text);
        changed();
        return reply;
    }

    /** Somebody in the office has to answer; the title names the enquiry by its reference and nobody by name. */
    void askForAnswer(Lead lead) {
        desk.closeAbout(about(lead), ANSWER_TASK);
        desk.open(ANSWER_TASK, lead.getReference(), ANSWER_WITHIN, about(lead));
        giveTasks(lead);
    }

    /** Somebody has to call in the window that was promised. */
    void askForCall(Lead lead, CallbackWindow window) {
        desk.closeAbout(about(lead), CALL_TASK);
        desk.open(CALL_TASK, lead.getReference() + " · " + window.asNumbers(), window.from(), about(lead));
        giveTasks(lead);
    }

    void giveTasks(Lead lead) {
        desk.assignAbout(about(lead), lead.getAssigneeId());
    }

    void callDone(Lead lead) {
        desk.closeAbout(about(lead), CALL_TASK);
    }

    /** An answer keeps no promise of a call. */
    void answered(Lead lead) {
        desk.closeAbout(about(lead), ANSWER_TASK);
        quarantine.tidy();
    }

    void tasksDone(Lead lead) {
        desk.closeAbout(about(lead));
        quarantine.tidy();
    }

    private static About about(Lead lead) {
        return new About(LeadService.OBJECT_KIND, lead.getId());
    }

    /** @param text null for entries that say all by their kind */
    LeadEntry write(Lead lead, LeadEntry.Kind kind, Long loginId, String text) {
        Sealed sealed = text == null ? null : vault.seal(lead.getKeyId(), PURPOSE, text);
        return queries.save(new LeadEntry(lead, kind, loginId, sealed, clock.instant()));
    }

    /** Null when the entry has no text; empty text never occurs. */
    String read(Lead lead, LeadEntry entry) {
        return entry.sealedText() == null ? null : vault.open(lead.getKeyId(), PURPOSE, entry.sealedText()).orElse(null);
    }

    /** Tells open pages, on all nodes, after the commit. */
    void changed() {
        live.publish(LIVE, "");
    }
}
