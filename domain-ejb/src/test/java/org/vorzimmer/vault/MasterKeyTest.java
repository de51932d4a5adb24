package org.vorzimmer.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.Setting;

class MasterKeyTest {

    @Test
    void thirtyTwoBytesInBase64WithALineEnd() {
        assertThat(MasterKey.decode(Setting.MASTER_KEY_FILE, Base64.getEncoder().encodeToString(new byte[32]) + "\n")).hasSize(32);
    }

    @Test
    void aShortKeyNamesItsSetting() {
        assertThatThrownBy(() -> MasterKey.decode(Setting.MASTER_KEY, Base64.getEncoder().encodeToString(new byte[16])))
                .hasMessage("Setting vorzimmer.master.key holds 16 bytes instead of 32");
    }

    @Test
    void whatIsNotBase64NamesItsSetting() {
        assertThatThrownBy(() -> MasterKey.decode(Setting.MASTER_KEY_FILE, "öööö"))
                .hasMessage("Setting vorzimmer.master.key.file is not base64");
    }

    @Test
    void labelsGiveDifferentKeys() {
        MasterKey master = new MasterKey();
        master.use(new byte[32]);
        assertThat(master.derive("wrap")).hasSize(32).isNotEqualTo(master.derive("platform-seal"));
        assertThat(master.print()).hasSize(16);
    }
}
