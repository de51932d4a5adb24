package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

class LogContextTest {

    private static final String KEY = "vorzimmer.log.context";
    private final ThreadLocal<Map<String, String>> server = new ThreadLocal<>();

    @AfterEach
    void takeBack() {
        System.getProperties().remove(KEY);
    }

    @Test
    void linesCarryRequestAndTenantWhileTheyAreBound() {
        System.getProperties().put(KEY, server);
        CurrentTenant tenant = new CurrentTenant();
        LogContext.put(LogContext.REQUEST, "0a1b2c3d");
        tenant.runAs(new TenantId(2), () -> {
            assertThat(server.get()).isEqualTo(Map.of("request", "0a1b2c3d", "tenant", "2"));
            tenant.runAs(new TenantId(3), () -> assertThat(server.get()).containsEntry("tenant", "3"));
            assertThat(server.get()).containsEntry("tenant", "2");
        });
        assertThat(server.get()).isEqualTo(Map.of("request", "0a1b2c3d"));
        LogContext.clear();
        assertThat(server.get()).isNull();
    }

    @Test
    void withoutTheServersFormatNothingHappens() {
        LogContext.put(LogContext.REQUEST, "0a1b2c3d");
        LogContext.clear();
        assertThat(server.get()).isNull();
    }
}
