package org.vorzimmer.instructions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.directory.KnownCaller;
import org.vorzimmer.directory.KnownCaller.Handling;
import org.vorzimmer.instructions.Decision.Because;
import org.vorzimmer.instructions.Decision.Verdict;
import org.vorzimmer.shared.Berlin;

/**
 * Decides what becomes of a call. Pure: no clock and no database, so that the portal, the simulator and the console cannot differ.
 *
 * <p>Of the customer's wishes the first that speaks decides: a blocked caller, what is said for this caller, the status of the moment, the
 * instruction in force. Where nothing speaks, a note is taken.
 */
final class Reception {

    /** How long the number of a status rings. */
    private static final int RING_SECONDS = 25;

    private Reception() {
    }

    static Decision decide(ReceptionBook book, CallFacts call) {
        Optional<InstructionRule> instruction = inForce(book, call.at());
        Optional<Status> status = statusAt(book, call.at());
        List<Target> targets = targets(instruction, status, call);
        Outcome outcome = outcome(instruction, status, call);
        if (outcome.verdict == Verdict.PUT_THROUGH && targets.isEmpty()) {
            outcome = new Outcome(Verdict.TAKE_NOTE, Because.NO_NUMBER);
        }
        return new Decision(outcome.verdict, outcome.because, instruction.map(InstructionRule::id).orElse(null),
                status.map(found -> found.rule.id()).orElse(null), instruction.map(found -> found.data().title()).orElse(null),
                GreetingText.fill(instruction.map(found -> found.data().greeting()).orElse(null), book.facts(), call.at()), message(book, instruction, status, call.at()),
                hint(call), outcome.verdict == Verdict.PUT_THROUGH ? targets : List.of());
    }

    /** Where each released instruction stands at that time, the deciding one first. */
    static List<Standing> standings(ReceptionBook book, Instant at) {
        Optional<InstructionRule> deciding = inForce(book, at);
        Stream<Standing> others = book.instructions().stream().filter(rule -> !deciding.equals(Optional.of(rule)))
                .map(rule -> standing(rule, rule.silentAt(at).orElse(Standing.Reason.OVERRIDDEN)));
        return Stream.concat(deciding.map(rule -> standing(rule, Standing.Reason.DECIDES)).stream(), others).toList();
    }

    private static Standing standing(InstructionRule rule, Standing.Reason reason) {
        return new Standing(rule.id(), rule.data().title(), reason);
    }

    static Optional<InstructionRule> inForce(ReceptionBook book, Instant at) {
        return book.instructions().stream().filter(rule -> rule.silentAt(at).isEmpty()).min(InstructionRule.PRECEDENCE);
    }

    /** A status with the time at which it holds now. */
    record Status(StatusRule rule, StatusRule.Occurrence time) {
    }

    static Optional<Status> statusAt(ReceptionBook book, Instant at) {
        return book.statuses().stream().sorted(StatusRule.PRECEDENCE).flatMap(rule -> rule.at(at).map(time -> new Status(rule, time)).stream()).findFirst();
    }

    private record Outcome(Verdict verdict, Because because) {
    }

    private static Outcome outcome(Optional<InstructionRule> instruction, Optional<Status> status, CallFacts call) {
        KnownCaller caller = call.caller();
        if (caller != null && caller.blocked()) {
            return new Outcome(Verdict.BLOCKED, Because.BLOCKED);
        }
        if (isHandled(call) && caller.handling() != null) {
            return new Outcome(caller.handling() == Handling.ALWAYS ? Verdict.PUT_THROUGH : Verdict.TAKE_NOTE, Because.CALLER);
        }
        if (status.isPresent()) {
            return new Outcome(verdict(status.get().rule.data().putThrough(), caller), Because.STATUS);
        }
        return instruction.map(rule -> new Outcome(verdict(rule.data().putThrough(), caller), Because.INSTRUCTION))
                .orElse(new Outcome(Verdict.TAKE_NOTE, Because.NOTHING_IN_FORCE));
    }

    private static Verdict verdict(PutThrough rule, KnownCaller caller) {
        boolean through = rule == PutThrough.ALL || (rule == PutThrough.VIP && caller != null && caller.vip());
        return through ? Verdict.PUT_THROUGH : Verdict.TAKE_NOTE;
    }

    private static List<Target> targets(Optional<InstructionRule> instruction, Optional<Status> status, CallFacts call) {
        Optional<StatusData> own = status.map(found -> found.rule.data()).filter(data -> data.number() != null);
        if (own.isPresent()) {
            return List.of(new Target(own.get().number(), "", Target.Mode.WARM, RING_SECONDS));
        }
        List<NumberEntry> numbers = instruction.map(rule -> rule.data().numbers()).orElse(List.of());
        List<NumberEntry> recognised = numbers.stream().filter(entry -> entry.isFor(call.ownSituation())).toList();
        List<NumberEntry> diverted = numbers.stream().filter(entry -> entry.situation() == Situation.of(call.reason())).toList();
        List<NumberEntry> always = numbers.stream().filter(entry -> entry.situation() == Situation.ANY).toList();
        return Stream.of(recognised, diverted, always).filter(found -> !found.isEmpty()).findFirst().orElse(List.of()).stream().map(NumberEntry::target).toList();
    }

    private static String message(ReceptionBook book, Optional<InstructionRule> instruction, Optional<Status> status, Instant at) {
        String text = status.map(found -> StatusWords.message(found.rule.data(), found.time.end(), book.facts(), at))
                .orElseGet(() -> instruction.map(rule -> rule.data().message()).orElse(null));
        return text == null ? "" : GreetingText.fill(text, book.facts(), at);
    }

    private static String hint(CallFacts call) {
        return isHandled(call) ? call.caller().handlingText() : null;
    }

    private static boolean isHandled(CallFacts call) {
        return call.caller() != null && call.caller().handledOn(Berlin.dayOf(call.at()));
    }
}
