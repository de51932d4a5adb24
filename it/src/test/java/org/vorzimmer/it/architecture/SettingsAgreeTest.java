package org.vorzimmer.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The launcher refuses settings it does not know, so it must know every one that the application reads. */
class SettingsAgreeTest {

    @Test
    void theLauncherKnowsEverySettingOfTheApplication() {
        Set<String> known = Arrays.stream(org.vorzimmer.server.Setting.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> read = Arrays.stream(org.vorzimmer.shared.Setting.values())
                .map(setting -> setting.key().toUpperCase(java.util.Locale.ROOT).replace('.', '_')).collect(Collectors.toSet());
        assertThat(read).isNotEmpty();
        assertThat(known).containsAll(read);
    }
}
