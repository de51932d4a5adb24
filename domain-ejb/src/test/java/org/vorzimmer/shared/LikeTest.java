package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTest {

    @Test
    void whatStandsForOtherLettersIsTakenAsItIs() {
        assertThat(Like.contains("50 % a_b!")).isEqualTo("%50 !% a!_b!!%");
        assertThat(Like.startsWith("a")).isEqualTo("a%");
    }
}
