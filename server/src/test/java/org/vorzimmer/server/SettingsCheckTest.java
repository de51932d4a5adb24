package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsCheckTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Test
    void nothingNeedsToBeSet() {
        assertThatCode(() -> SettingsCheck.check(Settings.from(Map.of()))).doesNotThrowAnyException();
    }

    @Test
    void aMisspeltNameIsRefused() {
        assertThatThrownBy(() -> Settings.from(Map.of("VORZIMMER_SMPT_HOST", "mail.example")))
                .isInstanceOf(StartException.class).hasMessage("VORZIMMER_SMPT_HOST: there is no such setting");
    }

    @Test
    void namesOfOthersAndPasswordsOfMailboxesAreNoneOfItsBusiness() {
        Settings settings = Settings.from(Map.of("PATH", "/bin", "VORZIMMER_INBOUND_LERCHE", "secret"));
        assertThat(settings.asEnvironment()).containsExactly(Map.entry("VORZIMMER_INBOUND_LERCHE", "secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "VORZIMMER_PORT, http", "VORZIMMER_PORT, 65536", "VORZIMMER_PORT, -1", "VORZIMMER_OPS_PORT, x", "VORZIMMER_TLS_PORT, 70000",
        "VORZIMMER_HEAP, 512", "VORZIMMER_JVM_OPTIONS, -Xss1m Main", "VORZIMMER_OPS_TOKEN, short", "VORZIMMER_ALARM_DISK_FREE_MB, much",
        "VORZIMMER_TRUSTED_PROXIES, proxy.example", "VORZIMMER_DEMO, yes", "VORZIMMER_TLS, 1", "VORZIMMER_CLOCK_OFFSET, tomorrow",
        "VORZIMMER_MASTER_KEY, c2hvcnQ=", "VORZIMMER_MASTER_KEY, not/base64!", "VORZIMMER_MASTER_KEY_FILE, /nowhere/at/all",
        "VORZIMMER_NODE, a b", "VORZIMMER_DB_URL, jdbc:mysql://localhost/x", "VORZIMMER_DB_URL, jdbc:mariadb://localhost/",
        "VORZIMMER_TLS_KEYSTORE_PASSWORD, secret"
    })
    void aWrongValueIsRefusedWithItsName(String name, String value) {
        String expected = "VORZIMMER_TLS_KEYSTORE_PASSWORD".equals(name) ? "VORZIMMER_TLS_KEYSTORE " : name + " ";
        assertThatThrownBy(() -> check(name, value)).isInstanceOf(StartException.class)
                .hasMessageStartingWith(expected).hasMessageNotContainingAny("\n", "c2hvcnQ=");
    }

    @Test
    void aClusterNeedsANodeNameAndAList() {
        assertThatThrownBy(() -> check("VORZIMMER_CLUSTER", "tcpip:127.0.0.1:6900")).hasMessageStartingWith("VORZIMMER_NODE ");
        assertThatThrownBy(() -> check("VORZIMMER_CLUSTER", "multicast", "VORZIMMER_NODE", "a")).hasMessageStartingWith("VORZIMMER_CLUSTER ");
    }

    @Test
    void theClockMovesInDemoModeOnly() {
        assertThatCode(() -> check("VORZIMMER_CLOCK_OFFSET", "P31D")).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("VORZIMMER_CLOCK_OFFSET", "P31D", "VORZIMMER_DEMO", "false"))
                .hasMessage("VORZIMMER_CLOCK_OFFSET is allowed in demo mode only");
    }

    @ParameterizedTest
    @EnumSource(value = Setting.class, mode = EnumSource.Mode.MATCH_ANY, names = {"VORZIMMER_DB_.+_(USER|PASSWORD)", "VORZIMMER_KEYS_(URL|USER|PASSWORD)"})
    void anOwnDatabaseServerNeedsAllOfItsSettings(Setting missing) {
        Map<String, String> environment = ownServers();
        environment.remove(missing.name());
        assertThatThrownBy(() -> SettingsCheck.check(Settings.from(environment))).hasMessage(missing + " is missing; it is needed with VORZIMMER_DB_URL");
    }

    @Test
    void ofAnOwnDatabaseServerTheAddressIsNotForgotten() {
        assertThatThrownBy(() -> check("VORZIMMER_DB_APP_USER", "app")).hasMessage("VORZIMMER_DB_URL is missing, but VORZIMMER_DB_APP_USER is set");
    }

    @Test
    void withAnOwnDatabaseServerThereIsNoDemoUnlessAskedFor() {
        assertThatCode(() -> SettingsCheck.check(Settings.from(ownServers()))).doesNotThrowAnyException();
        assertThat(Settings.from(ownServers()).isDemo()).isFalse();
        assertThat(Settings.from(Map.of()).isDemo()).isTrue();
    }

    @Test
    void mailLeavesTheMachineEncrypted() {
        assertThatThrownBy(() -> check("VORZIMMER_SMTP_HOST", "mail.example", "VORZIMMER_SMTP_TLS", "NONE")).hasMessageStartingWith("VORZIMMER_SMTP_TLS ");
        assertThatCode(() -> check("VORZIMMER_SMTP_HOST", "127.0.0.1", "VORZIMMER_SMTP_TLS", "NONE")).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("VORZIMMER_SMTP_HOST", "mail.example", "VORZIMMER_SMTP_USER", "us")).hasMessageStartingWith("VORZIMMER_SMTP_PASSWORD ");
        assertThatThrownBy(() -> check("VORZIMMER_SMTP_PORT", "25")).hasMessageStartingWith("VORZIMMER_SMTP_HOST ");
    }

    @Test
    void theMasterKeyIsReadByItsOwnerOnly(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), KEY + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> check("VORZIMMER_MASTER_KEY_FILE", file.toString())).hasMessageContaining("chmod 600");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThatCode(() -> check("VORZIMMER_MASTER_KEY_FILE", file.toString())).doesNotThrowAnyException();
    }

    private static Map<String, String> ownServers() {
        Map<String, String> environment = new HashMap<>();
        Arrays.stream(Setting.values()).map(Setting::name).filter(name -> name.matches("VORZIMMER_(DB|KEYS)_.*(USER|PASSWORD)"))
                .forEach(name -> environment.put(name, "x"));
        environment.put("VORZIMMER_DB_URL", "jdbc:mariadb://db.example/vorzimmer?sslMode=verify-full");
        environment.put("VORZIMMER_KEYS_URL", "jdbc:mariadb://db.example/vorzimmer_keys?sslMode=verify-full");
        environment.put("VORZIMMER_MASTER_KEY", KEY);
        return environment;
    }

    private static void check(String... namesAndValues) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        SettingsCheck.check(Settings.from(environment));
    }
}
