package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.CallSignal;
import org.vorzimmer.telephony.DiversionReason;

/** Gives the demo's customers three weeks of invented calls with their notes, entered under the rules that hold for all. */
@Dependent
public class DemoCalls {

    private static final int CALLS = 9;

    @Inject CallQueries calls;
    @Inject CallBook book;
    @Inject CallSeal seal;
    @Inject CallLog log;
    @Inject CallTypes types;
    @Inject Clock clock;

    /** What somebody called for. */
    private record Story(String name, String company, String concern, String measures, CallOutcome outcome, NoteUrgency urgency) {
    }

    private static final List<Story> STORIES = List.of(
            new Story("Frau Amsel", null, "Fragt, ob der Termin am Donnerstag bleibt.", "Bestätigung zugesagt.", CallOutcome.NOTE_TAKEN, NoteUrgency.NORMAL),
            new Story("Herr Falk", "Falk Bedachungen", "Bittet um Rückruf wegen des Angebots vom letzten Freitag.", null, CallOutcome.CALL_BACK, NoteUrgency.NORMAL),
            new Story("Frau Dr. Reiher", "Praxis am Markt", "Wasser läuft aus der Decke, braucht heute noch jemanden.", "Versucht zu verbinden, niemand erreicht.", CallOutcome.NOTE_TAKEN,
                    NoteUrgency.URGENT),
            new Story("Herr Specht", null, "Wollte wissen, wann geöffnet ist.", "Zeiten genannt.", CallOutcome.ANSWERED, NoteUrgency.NORMAL),
            new Story("Frau Zeisig", "Zeisig Moden", "Schickt die Unterlagen morgen mit der Post.", null, CallOutcome.NOTE_TAKEN, NoteUrgency.NORMAL),
            new Story(null, null, null, null, CallOutcome.WRONG_NUMBER, NoteUrgency.NORMAL),
            new Story("Herr Kranich", null, "Möchte einen Termin in der nächsten Woche, am liebsten vormittags.", null, CallOutcome.CALL_BACK, NoteUrgency.NORMAL));

    /** In the places of the customers in the list, so that no two have the same calls. */
    @Transactional
    public void fill(List<Customer> customers) {
        script();
        for (int place = 0; place < customers.size(); place++) {
            for (int number = 0; number < CALLS; number++) {
                call(customers.get(place).getCustomerId(), STORIES.get((place + number) % STORIES.size()), place, number);
            }
        }
    }

    private void script() {
        CallType type = new CallType(null, 1);
        types.save(type);
        CallTypeVersion version = new CallTypeVersion(type, 1, "Schaden, Notfall", "Ich nehme das gleich auf. Darf ich Ihnen ein paar Fragen stellen?", null,
                clock.instant());
        types.save(version);
        types.save(new CallQuestion(version.getId(), 1, "Was ist passiert?", true));
        types.save(new CallQuestion(version.getId(), 2, "Wo genau?", true));
        types.save(new CallQuestion(version.getId(), 3, "Wer kann die Tür öffnen?", false));
    }

    private void call(CustomerId customer, Story story, int place, int number) {
        Instant rang = clock.instant().minus(Duration.ofHours(5 + 56L * number + place));
        Instant answered = rang.plusSeconds(6 + number);
        PhoneNumber caller = new PhoneNumber("+49302312" + (6000 + 100 * place + number % 7));
        PhoneCall call = book.enter(new PhoneCall(customer, "demo:" + customer + ":" + number, new PhoneNumber("+493023125" + (101 + place)), DiversionReason.NO_ANSWER, rang), caller);
        CallFigures before = CallFigures.of(call);
        call.hear(CallSignal.Kind.ANSWERED, answered, DiversionReason.NO_ANSWER, null);
        call.hear(CallSignal.Kind.ENDED, answered.plusSeconds(70 + 20L * number), DiversionReason.NO_ANSWER, null);
        NoteText text = new NoteText(story.name(), story.company(), null, null, story.concern(), story.measures(), story.outcome() == CallOutcome.CALL_BACK,
                story.outcome() == CallOutcome.CALL_BACK ? caller.readable() : null, null, List.of());
        NoteInput input = new NoteInput(null, story.urgency(), story.outcome(), text);
        calls.noteLocked(call.getId()).complete(input, seal.note(customer, text), null, answered.plusSeconds(120));
        call.settle(story.urgency(), answered.plusSeconds(120));
        calls.index(call, seal.tokens(text.searchable()));
        log.heard(call, CallEvent.Kind.RANG, rang, null, null);
        log.heard(call, CallEvent.Kind.ANSWERED, answered, null, null);
        log.heard(call, CallEvent.Kind.NOTE_COMPLETED, answered.plusSeconds(120), null, null);
        if (number > 2) {
            call.getHandling().read();
        }
        log.count(call, before);
    }
}
