package org.vorzimmer.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.it.container.Transactions.inTransaction;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** The pool against the real database: two at once never get the same line, an empty pool gives none, and a line rests before it is free again. */
@InContainer
class LinePoolIT {

    private static final TenantId TENANT = new TenantId(908);

    @Inject LinePool pool;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    private final Schema schema = new Schema();
    private SampleRows rows;

    @BeforeEach
    void makeTenant() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
    }

    @AfterEach
    void removeRows() {
        schema.run("delete from phone_lines where tenant_id = ?", TENANT.value());
        rows.close();
    }

    @Test
    void twoAtOnceGetTwoLinesAndTheThirdNone() throws Exception {
        line("+493023125801");
        line("+493023125802");
        CountDownLatch together = new CountDownLatch(2);
        List<CompletableFuture<Optional<PhoneNumber>>> both = Stream.of(customer(), customer()).map(customer -> CompletableFuture.supplyAsync(() -> {
            together.countDown();
            return take(customer);
        }, task -> new Thread(task).start())).toList();
        assertThat(List.of(both.get(0).get(), both.get(1).get())).doesNotContain(Optional.empty()).doesNotHaveDuplicates();
        assertThat(take(customer())).isEmpty();
    }

    @Test
    void aLineThatWasGivenBackRestsAndThenIsFree() {
        line("+493023125803");
        CustomerId first = customer();
        assertThat(take(first)).contains(new PhoneNumber("+493023125803"));
        change(() -> pool.giveBack(first));
        change(pool::endRest);
        assertThat(take(customer())).isEmpty();
        schema.run("update phone_lines set since_at = ? where tenant_id = ?", local(PhoneLine.COOLING.negated()), TENANT.value());
        change(pool::endRest);
        assertThat(take(customer())).isPresent();
    }

    private Optional<PhoneNumber> take(CustomerId customer) {
        AtomicReference<Optional<PhoneNumber>> taken = new AtomicReference<>();
        tenant.runAs(TENANT, () -> taken.set(inTransaction(() -> pool.take(PhoneLine.Purpose.POOL_TRIAL, customer))));
        return taken.get();
    }

    private void change(Runnable work) {
        tenant.runAs(TENANT, () -> {
            inTransaction(() -> {
                work.run();
                return null;
            });
        });
    }

    private CustomerId customer() {
        return new CustomerId(rows.make("customers", TENANT.value(), Map.of()));
    }

    private void line(String number) {
        rows.make("phone_lines", TENANT.value(), Map.of("number_e164", number, "purpose", "POOL_TRIAL", "line_state", "FREE", "since_at", local(Duration.ZERO)));
    }

    private LocalDateTime local(Duration fromNow) {
        return LocalDateTime.ofInstant(clock.instant().plus(fromNow), ZoneOffset.UTC);
    }
}
