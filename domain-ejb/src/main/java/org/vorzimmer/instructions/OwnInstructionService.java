package org.vorzimmer.instructions;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.security.CurrentUser;

/** A customer's people write their own instructions: drafts, versions, copies; what they delete is gone at once. */
@Stateless
@RolesAllowed({CUSTOMER_ADMIN, CUSTOMER_USER})
public class OwnInstructionService {

    /** As many digits of the hash as an account's line takes: still nobody's to guess. */
    private static final int HASH_DIGITS = 48;

    @Inject CustomerAccess access;
    @Inject InstructionBook book;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Clock clock;

    public List<InstructionEntry> list() {
        return book.of(access.own());
    }

    public InstructionEntry find(long id) {
        return book.entry(access.own(), id);
    }

    /** When a new instruction begins to hold unless something else is typed. */
    public Instant usualBegin() {
        return clock.instant();
    }

    /** Every version that is kept, the newest first. */
    public List<InstructionVersion> versions(long id) {
        return book.versions(access.own(), id);
    }

    /** @param release whether it counts from now on; else it is a draft */
    public long create(@NotNull @Valid InstructionData data, boolean release) {
        CustomerId own = access.own();
        return attempts.of(user.loginIdOrNull(), "instruction.create", null, () -> book.create(own, data, release, user.loginIdOrNull()));
    }

    /** @param version of the row as it was shown: what a colleague saved meanwhile is not overwritten */
    public void change(long id, int version, @NotNull @Valid InstructionData data, boolean release) {
        CustomerId own = access.own();
        attempts.run(user.loginIdOrNull(), "instruction.change", object(id), () -> book.change(own, id, version, data, release, user.loginIdOrNull()));
    }

    public void release(long id) {
        CustomerId own = access.own();
        attempts.run(user.loginIdOrNull(), "instruction.release", object(id), () -> book.release(own, id));
    }

    public void withdraw(long id) {
        CustomerId own = access.own();
        attempts.run(user.loginIdOrNull(), "instruction.withdraw", object(id), () -> book.withdraw(own, id));
    }

    public long copy(long id, @NotBlank @Size(max = 80) String title) {
        CustomerId own = access.own();
        return attempts.of(user.loginIdOrNull(), "instruction.copy", object(id), () -> book.copy(own, id, title, user.loginIdOrNull()));
    }

    /** @param number of the version that shall count again */
    public void restore(long id, int number) {
        CustomerId own = access.own();
        attempts.run(user.loginIdOrNull(), "instruction.restore", object(id), () -> book.restore(own, id, number, user.loginIdOrNull()));
    }

    /** What is left is a hash of the last version in the account of who did it. */
    public void delete(long id) {
        String hash = book.delete(access.own(), id);
        attempts.run(user.loginIdOrNull(), "instruction.delete", "sha256:" + hash.substring(0, HASH_DIGITS), () -> { });
    }

    private static String object(long id) {
        return "instruction:" + id;
    }
}
