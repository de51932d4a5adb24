package org.vorzimmer.web.kit.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessLogFilterTest {

    @Test
    void pagesAreEntriesAndTheirPartsAreNot() {
        assertThat(AccessLogFilter.isAside("/")).isFalse();
        assertThat(AccessLogFilter.isAside("/kontakt")).isFalse();
        assertThat(AccessLogFilter.isAside("/leads/lead-list.xhtml")).isFalse();
        assertThat(AccessLogFilter.isAside("/vz/js/office.js")).isTrue();
        assertThat(AccessLogFilter.isAside("/jakarta.faces.resource/core.js.xhtml")).isTrue();
    }

    @Test
    void aPathHoldsNoSession() {
        assertThat(AccessLogFilter.pathOf("/portal/login.xhtml;jsessionid=abc")).isEqualTo("/portal/login.xhtml");
        assertThat(AccessLogFilter.pathOf("/kontakt")).isEqualTo("/kontakt");
    }
}
