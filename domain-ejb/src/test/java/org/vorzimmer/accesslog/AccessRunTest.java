package org.vorzimmer.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.accesslog.AccessCount.Dimension;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

class AccessRunTest {

    private static final TenantId LERCHE = new TenantId(2);
    private static final TenantId RUDEL = new TenantId(3);

    private final AccessLog log = new AccessLog();
    private final AccessRun run = new AccessRun();
    private final List<String> stored = new ArrayList<>();
    private boolean rudelFails;

    AccessRunTest() {
        run.log = log;
        run.current = new CurrentTenant();
        run.writer = new AccessWriter() {
            @Override
            public void store(Collection<Access> batch) {
                if (rudelFails && run.current.get().equals(RUDEL)) {
                    throw new IllegalStateException("away");
                }
                batch.forEach(access -> stored.add(run.current.get() + access.path()));
            }
        };
    }

    private static Access access(TenantId tenant, String path) {
        return new Access(tenant, Instant.EPOCH, "203.0.113.77", path, null, "curl/8", 10, 200);
    }

    @Test
    void eachTenantsRequestsAreStoredAsThatTenant() {
        log.add(access(LERCHE, "/a"));
        log.add(access(RUDEL, "/b"));
        log.add(access(LERCHE, "/c"));
        run.write();
        assertThat(stored).containsExactly("2/a", "2/c", "3/b");
        assertThat(log.waiting()).isZero();
    }

    @Test
    void whatCouldNotBeStoredIsTriedAgain() {
        rudelFails = true;
        log.add(access(RUDEL, "/b"));
        log.add(access(LERCHE, "/a"));
        run.write();
        assertThat(stored).containsExactly("2/a");
        assertThat(log.waiting()).isEqualTo(1);
        rudelFails = false;
        run.write();
        assertThat(stored).containsExactly("2/a", "3/b");
    }

    @Test
    void aFullQueueDropsAndCounts() {
        for (int i = 0; i < AccessLog.ROOM + 3; i++) {
            log.add(access(LERCHE, "/a"));
        }
        assertThat(log.dropped()).isEqualTo(3);
        run.write();
        assertThat(stored).hasSize(AccessLog.ROOM);
    }

    @Test
    void aBatchIsCountedOncePerCounter() {
        AccessWriter.Tally tally = new AccessWriter.Tally();
        tally.add(access(LERCHE, "/a"));
        tally.add(access(LERCHE, "/b"));
        assertThat(tally.sums()).containsEntry(new AccessWriter.Tally.What(Dimension.TOTAL, ""), new AccessWriter.Tally.Sum(2, 20))
                .containsEntry(new AccessWriter.Tally.What(Dimension.BROWSER, "robot"), new AccessWriter.Tally.Sum(2, 20)).hasSize(3);
    }

    @Test
    void anAccessSaysNothingInALogLine() {
        assertThat(access(LERCHE, "/a")).hasToString("Access of tenant 2");
    }
}
