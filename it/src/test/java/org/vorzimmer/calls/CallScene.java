package org.vorzimmer.calls;

import static org.vorzimmer.it.container.Callers.as;
import static org.vorzimmer.it.container.Transactions.inTransaction;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.LoginSession;
import org.vorzimmer.security.SignedIn;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.Role;
import org.vorzimmer.telephony.CallSignal;
import org.vorzimmer.telephony.DiversionReason;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** An operator with two customers and people of both sides, for tests of calls; who acts is said with each step. */
final class CallScene implements AutoCloseable {

    static final PhoneNumber LINE = new PhoneNumber("+493023125101");
    static final PhoneNumber CALLER = new PhoneNumber("+498912345678");

    final TenantId tenant;
    final long customer;
    final long other;
    final long agent;
    final long colleague;
    final long person;
    final long stranger;
    final Schema schema = new Schema();
    final SampleRows rows;

    private final CurrentTenant current = CDI.current().select(CurrentTenant.class).get();
    private final CurrentUser user = CDI.current().select(CurrentUser.class).get();

    private final boolean alone;

    CallScene(int number) {
        this(number, new SampleRows(), true);
    }

    private CallScene(int number, SampleRows rows, boolean alone) {
        this.rows = rows;
        this.alone = alone;
        tenant = new TenantId(rows.tenant(number));
        customer = rows.make("customers", number, Map.of("professional_secrecy", 0, "company", "Tischlerei Probe", "language", "de"));
        other = rows.make("customers", number, Map.of("professional_secrecy", 0));
        agent = rows.make("logins", number, Map.of("display_name", "Sina Vogt"));
        colleague = rows.make("logins", number, Map.of());
        person = personOf(customer, "Ida Holm");
        stranger = personOf(other, "Max Fremd");
    }

    /** Another operator at the same time; it goes with this one. */
    CallScene beside(int number) {
        return new CallScene(number, rows, false);
    }

    private long personOf(long ofCustomer, String name) {
        long login = rows.make("logins", tenant.value(), Map.of("display_name", name));
        rows.make("customer_users", tenant.value(), Map.of("customer_id", ofCustomer, "login_id", login));
        return login;
    }

    CustomerId customerId() {
        return new CustomerId(customer);
    }

    /** What the telephone system tells of a call from {@link #CALLER}. */
    void tell(String key, CallSignal.Kind kind, Instant at) {
        current.runAs(tenant, () -> inTransaction(() -> {
            CDI.current().getBeanManager().getEvent().fire(new CallSignal(key, kind, at, customerId(), LINE, CALLER, DiversionReason.BUSY, null, null));
            return null;
        }));
    }

    long callOf(String key) {
        return schema.count("select id from phone_calls where tenant_id = ? and call_key = ?", tenant.value(), key);
    }

    /** A note as secretaries write it, of a call that begins and ends with it. */
    long written(String submission, String name, String concern, NoteUrgency urgency) {
        CallDeskService desk = CDI.current().select(CallDeskService.class).get();
        NoteDeskService notes = CDI.current().select(NoteDeskService.class).get();
        return asAgent(() -> {
            long call = desk.begin(customerId(), submission);
            notes.finish(call, 0, note(name, concern, urgency));
            return call;
        });
    }

    static NoteInput note(String name, String concern, NoteUrgency urgency) {
        return new NoteInput(null, urgency, CallOutcome.NOTE_TAKEN, new NoteText(name, null, null, null, concern, null, false, null, null, List.of()));
    }

    <T> T asAgent(Supplier<T> work) {
        return as(Role.AGENT, agent, work);
    }

    <T> T asCustomer(Supplier<T> work) {
        return as(Role.CUSTOMER_USER, person, work);
    }

    <T> T as(String role, long login, Supplier<T> work) {
        user.is(new SignedIn(tenant, 4, login, "Jemand", "de", LoginSession.Stage.COMPLETE, Set.of(role), Duration.ofMinutes(30)));
        try {
            return current.callAs(tenant, () -> Callers.as(role).call(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            user.is(null);
        }
    }

    long count(String table, String where) {
        return schema.count("select count(*) from " + table + " where tenant_id = ? and " + where, tenant.value());
    }

    @Override
    public void close() {
        for (String table : List.of("call_words", "call_events", "call_notes", "note_recipients", "phone_calls", "call_counts", "call_keys", "agent_breaks", "call_questions",
                "call_type_versions", "call_types", "outbox_messages")) {
            schema.run("delete from " + table + " where tenant_id = ?", tenant.value());
        }
        if (alone) {
            rows.close();
        }
    }
}
