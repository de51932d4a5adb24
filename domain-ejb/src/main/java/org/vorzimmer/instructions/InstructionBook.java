package org.vorzimmer.instructions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.live.Live;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.telephony.LinePool;

/** Writes a customer's instructions the same way for the customer and for the office, who answer for what the person may. */
@Dependent
class InstructionBook {

    /** More nobody keeps apart; what is over can be deleted. */
    static final int MOST = 100;

    /** Older versions go when a newer one comes. */
    private static final int MOST_VERSIONS = 50;

    @Inject InstructionQueries queries;
    @Inject LinePool lines;
    @Inject Live live;
    @Inject Clock clock;

    List<InstructionEntry> of(CustomerId customer) {
        List<Instruction> heads = queries.of(customer);
        Map<Long, InstructionVersion> current = queries.current(heads).stream().collect(Collectors.toMap(InstructionVersion::getInstructionId, Function.identity()));
        return heads.stream().map(head -> InstructionEntry.of(head, current.get(head.getId()))).toList();
    }

    InstructionEntry entry(CustomerId customer, long id) {
        Instruction head = queries.required(customer, id);
        return InstructionEntry.of(head, queries.current(List.of(head)).get(0));
    }

    List<InstructionVersion> versions(CustomerId customer, long id) {
        return queries.versions(queries.required(customer, id));
    }

    long create(CustomerId customer, InstructionData data, boolean release, Long actor) {
        check(data, !release);
        if (queries.of(customer).size() >= MOST) {
            throw new ConflictException("instructions.full", customer.toString());
        }
        Instruction head = queries.save(new Instruction(customer, clock.instant()));
        if (release) {
            head.release();
        }
        write(head, data, actor);
        return head.getId();
    }

    /** @param version of the row as it was shown: what somebody else saved meanwhile is not overwritten */
    void change(CustomerId customer, long id, int version, InstructionData data, boolean release, Long actor) {
        Instruction head = queries.required(customer, id);
        if (head.getVersion() != version) {
            throw new ConflictException("instructions.changedMeanwhile", Long.toString(id));
        }
        check(data, !release && !head.isReleased());
        if (release) {
            head.release();
        }
        write(head, data, actor);
    }

    /** From now on it decides nothing until it is released again. */
    void withdraw(CustomerId customer, long id) {
        queries.required(customer, id).withdraw();
        tell(customer);
    }

    void release(CustomerId customer, long id) {
        Instruction head = queries.required(customer, id);
        check(queries.current(List.of(head)).get(0).getData(), false);
        head.release();
        tell(customer);
    }

    /** A draft with the same content under another name. */
    long copy(CustomerId customer, long id, String title, Long actor) {
        InstructionData copied = entry(customer, id).data().called(title);
        return create(customer, copied, false, actor);
    }

    /** An earlier version counts again, as a new one. */
    void restore(CustomerId customer, long id, int number, Long actor) {
        Instruction head = queries.required(customer, id);
        InstructionData earlier = queries.versions(head).stream().filter(version -> version.getNumber() == number).findFirst()
                .orElseThrow(() -> new NotFoundException(InstructionVersion.class, number)).getData();
        check(earlier, !head.isReleased());
        write(head, earlier, actor);
    }

    /** Gone from portal and screen at once, with all its versions; only a hash of the last one is told to whoever accounts for it. */
    String delete(CustomerId customer, long id) {
        Instruction head = queries.required(customer, id);
        String hash = Sha256.of(queries.current(List.of(head)).get(0).getData().toString());
        queries.remove(head);
        tell(customer);
        return hash;
    }

    private void write(Instruction head, InstructionData data, Long actor) {
        queries.save(new InstructionVersion(head, data, actor, clock.instant()));
        queries.versions(head).stream().skip(MOST_VERSIONS).forEach(queries::removeVersion);
        tell(head.getCustomerId());
    }

    private void check(InstructionData data, boolean draft) {
        InstructionCheck.of(data, draft).stream().findFirst().ifPresent(finding -> {
            throw new InvalidInputException(finding.messageKey(), finding.field());
        });
        data.numbers().stream().filter(entry -> lines.isOurs(entry.number())).findFirst().ifPresent(entry -> {
            throw new InvalidInputException("instructions.check.loop", "numbers");
        });
    }

    private void tell(CustomerId customer) {
        live.publish(ReceptionDesk.LIVE, customer.toString());
    }
}
