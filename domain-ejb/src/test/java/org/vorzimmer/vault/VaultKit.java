package org.vorzimmer.vault;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.vorzimmer.shared.AfterTransaction;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** The vault put together by hand around a key store in memory, a mirror in a folder and transactions that end when the test says so. */
final class VaultKit {

    static final TenantId LERCHE = new TenantId(2);
    static final TenantId RUDEL = new TenantId(3);
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    final FakeKeyStore store = new FakeKeyStore();
    final CurrentTenant tenant = new CurrentTenant();
    final MasterKey master = new MasterKey();
    final KeyDestruction destruction = new KeyDestruction();
    final KeyMirroring mirroring = new KeyMirroring();
    final KeyMirror mirror;
    final Vault vault = new Vault();
    final List<OperatorAlert> alerts = new ArrayList<>();
    final Transactions transactions = new Transactions();
    final Set<KeyId> named = new HashSet<>();

    VaultKit(Path folder) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 7);
        master.use(bytes);
        mirror = new KeyMirror() {
            @Override
            Optional<Path> folder() {
                return Optional.ofNullable(folder);
            }

            @Override
            String node() {
                return "node1";
            }
        };
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        destruction.store = store;
        destruction.mirror = mirror;
        destruction.clock = clock;
        mirroring.store = store;
        mirroring.mirror = mirror;
        mirroring.clock = clock;
        mirroring.alerts = new Alerts();
        vault.tenant = tenant;
        vault.master = master;
        vault.store = store;
        vault.destruction = destruction;
        vault.mirroring = mirroring;
        vault.after = transactions;
        vault.clock = clock;
    }

    KeyCareRun careAfter(Duration time) {
        KeyCareRun run = new KeyCareRun();
        run.tenant = tenant;
        run.store = store;
        run.destruction = destruction;
        run.alerts = new Alerts();
        run.clock = Clock.fixed(NOW.plus(time), ZoneOffset.UTC);
        run.step = new KeyCareStep() {
            @Override
            public Optional<Set<KeyId>> inUse(String owner, Collection<KeyId> asked) {
                return "leads".equals(owner) ? Optional.of(asked.stream().filter(named::contains).collect(Collectors.toSet())) : Optional.empty();
            }
        };
        return run;
    }

    /** The owner "leads" gives up every record whose key is named. */
    ReturnedRecordsRun afterARestore() {
        ReturnedRecordsRun run = new ReturnedRecordsRun();
        run.tenant = tenant;
        run.store = store;
        run.step = new KeyCareStep() {
            @Override
            public Set<KeyId> stillNamed(Collection<KeyId> asked) {
                return asked.stream().filter(named::contains).collect(Collectors.toSet());
            }

            @Override
            public int eraseReturned(Collection<KeyId> destroyed) {
                return (int) destroyed.stream().filter(named::remove).count();
            }
        };
        return run;
    }

    <T> T as(TenantId who, Callable<T> work) {
        try {
            return tenant.callAs(who, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void does(TenantId who, Runnable work) {
        tenant.runAs(who, work);
    }

    /** Collects what waits for the outcome; {@link #commit} and {@link #rollback} bring it. */
    static final class Transactions extends AfterTransaction {
        private final List<Runnable> onCommit = new ArrayList<>();
        private final List<Runnable> onRollback = new ArrayList<>();

        @Override
        public void committed(Runnable work) {
            onCommit.add(work);
        }

        @Override
        public void rolledBack(Runnable work) {
            onRollback.add(work);
        }

        void commit() {
            end(onCommit);
        }

        void rollback() {
            end(onRollback);
        }

        private void end(List<Runnable> outcome) {
            List<Runnable> work = List.copyOf(outcome);
            onCommit.clear();
            onRollback.clear();
            work.forEach(Runnable::run);
        }
    }

    private final class Alerts implements Event<OperatorAlert> {
        @Override
        public void fire(OperatorAlert alert) {
            if (alert.raised()) {
                alerts.add(alert);
            }
        }

        @Override
        public <U extends OperatorAlert> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends OperatorAlert> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<OperatorAlert> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends OperatorAlert> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends OperatorAlert> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
