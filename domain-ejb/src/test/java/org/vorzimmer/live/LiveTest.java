package org.vorzimmer.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.AfterTransaction;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.NoTenantException;
import org.vorzimmer.tenancy.TenantId;

class LiveTest {

    private static final TenantId LERCHE = new TenantId(2);

    private final List<Runnable> waiting = new ArrayList<>();
    private final List<LiveEvent> sent = new ArrayList<>();
    private final Live live = new Live();

    LiveTest() {
        live.tenant = new CurrentTenant();
        live.after = new AfterTransaction() {
            @Override
            public void committed(Runnable work) {
                waiting.add(work);
            }
        };
        live.grid = new DataGrid() {
            @Override
            public void send(LiveEvent event) {
                sent.add(event);
            }
        };
    }

    @Test
    void nothingIsToldBeforeTheCommit() {
        live.tenant.runAs(LERCHE, () -> live.publish("leads", "4711"));
        assertThat(sent).isEmpty();
        waiting.forEach(Runnable::run);
        assertThat(sent).containsExactly(new LiveEvent(LERCHE, "leads", "4711"));
    }

    @Test
    void withoutATenantNothingIsPublished() {
        assertThatThrownBy(() -> live.publish("leads", "")).isInstanceOf(NoTenantException.class);
    }

    @Test
    void textAboutAPersonHasNoPlaceInAMessage() {
        assertThatThrownBy(() -> new LiveEvent(LERCHE, "leads", "Dr. Adler")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LiveEvent(LERCHE, "leads", "a@b.de")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LiveEvent(LERCHE, "Leads/x", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWireFormComesBackAndNonsenseDoesNot() {
        LiveEvent event = new LiveEvent(LERCHE, "leads", "");
        assertThat(LiveEvent.parse(event.wire())).contains(event);
        assertThat(LiveEvent.parse("0/leads/")).isEmpty();
        assertThat(LiveEvent.parse("x/leads/")).isEmpty();
        assertThat(LiveEvent.parse("2/leads")).isEmpty();
    }
}
