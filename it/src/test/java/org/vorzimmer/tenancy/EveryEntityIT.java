package org.vorzimmer.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.InContainer;

/** X. */
@InContainer
class EveryEntityIT {

    @Inject TenantDirectory directory;

    @Test
    void x() {
        assertThat(directory.all()).hasSize(6);
    }
}
