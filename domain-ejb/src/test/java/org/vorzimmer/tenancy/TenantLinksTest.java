package org.vorzimmer.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TenantLinksTest {

    @Test
    void theUsualPortIsLeftOut() {
        assertThat(TenantLinks.address("lerche.example", true, 443, "/portal/login.xhtml")).isEqualTo("https://lerche.example/portal/login.xhtml");
        assertThat(TenantLinks.address("lerche.localhost", true, 8443, "/x")).isEqualTo("https://lerche.localhost:8443/x");
        assertThat(TenantLinks.address("lerche.localhost", false, 8080, "/x")).isEqualTo("http://lerche.localhost:8080/x");
        assertThat(TenantLinks.address("lerche.localhost", false, 80, "/x")).isEqualTo("http://lerche.localhost/x");
    }
}
