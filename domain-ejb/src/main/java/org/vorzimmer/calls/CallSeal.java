package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.vault.Sealed;
import org.vorzimmer.vault.Vault;
import org.vorzimmer.vault.WordHashes;

/** Seals and opens what is known of a customer's calls, all of it under the customer's own key, and names numbers and words by keyed hashes. */
@Dependent
class CallSeal {

    private static final String CALLER = "call.caller";
    private static final String DECISION = "call.decision";
    private static final String NOTE = "call.note";
    private static final String DETAIL = "call.detail";
    private static final String FEEDBACK = "call.feedback";
    private static final String WORDS = "call.words";
    private static final String NUMBERS = "call.numbers";

    @Inject CallKeys keys;
    @Inject Vault vault;
    @Inject WordHashes hashes;

    Sealed caller(CustomerId customer, Caller caller) {
        return vault.seal(keys.of(customer), CALLER, CallJson.write(caller));
    }

    Caller caller(PhoneCall call) {
        return callers(call.getCustomerId(), List.of(call)).get(0);
    }

    /** In the order of the calls. */
    List<Caller> callers(CustomerId customer, List<PhoneCall> calls) {
        return open(customer, CALLER, calls.stream().map(PhoneCall::sealedCaller).toList()).stream()
                .map(text -> text.map(CallJson::caller).orElse(Caller.UNKNOWN)).toList();
    }

    Sealed decision(CustomerId customer, DecisionWords words) {
        return vault.seal(keys.of(customer), DECISION, CallJson.write(words));
    }

    DecisionWords decision(PhoneCall call) {
        return open(call.getCustomerId(), DECISION, Collections.singletonList(call.getSnapshot().sealedDecision())).get(0)
                .map(CallJson::decision).orElse(DecisionWords.NONE);
    }

    Sealed note(CustomerId customer, NoteText text) {
        return vault.seal(keys.of(customer), NOTE, CallJson.write(text));
    }

    NoteText note(CustomerId customer, CallNote note) {
        return notes(customer, List.of(note)).get(0);
    }

    /** In the order of the notes. */
    List<NoteText> notes(CustomerId customer, List<CallNote> notes) {
        return open(customer, NOTE, notes.stream().map(CallNote::sealedText).toList()).stream()
                .map(text -> text.map(CallJson::note).orElseGet(NoteText::empty)).toList();
    }

    /** Null for nothing. */
    Sealed detail(CustomerId customer, String text) {
        return text == null || text.isBlank() ? null : vault.seal(keys.of(customer), DETAIL, text.strip());
    }

    /** In the order of the events; empty where there is no more to say. */
    List<String> details(CustomerId customer, List<CallEvent> events) {
        return open(customer, DETAIL, events.stream().map(CallEvent::sealedDetail).toList()).stream().map(text -> text.orElse("")).toList();
    }

    /** Null for nothing. */
    Sealed feedback(CustomerId customer, String text) {
        return text == null || text.isBlank() ? null : vault.seal(keys.of(customer), FEEDBACK, text.strip());
    }

    String feedback(PhoneCall call) {
        return open(call.getCustomerId(), FEEDBACK, Collections.singletonList(call.getHandling().sealedFeedback())).get(0).orElse("");
    }

    /** By which the calls from a number are found. */
    long token(PhoneNumber number) {
        return hashes.of(NUMBERS, number.e164().substring(1)).iterator().next();
    }

    /** By which a text is found; none for a text without words. */
    Set<Long> tokens(String text) {
        return hashes.of(WORDS, text);
    }

    private List<Optional<String>> open(CustomerId customer, String purpose, List<Sealed> sealed) {
        // who has nothing sealed needs no key, and reading makes none
        return sealed.stream().allMatch(Objects::isNull) ? sealed.stream().map(nothing -> Optional.<String>empty()).toList() : vault.openAll(keys.of(customer), purpose, sealed);
    }
}
