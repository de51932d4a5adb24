package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mariadb://localhost/vorzimmer", "jdbc:mariadb://127.0.0.1:3307/vorzimmer",
        "jdbc:mariadb://db.example/vorzimmer?sslMode=verify-full", "jdbc:mariadb://db.example:3306/vorzimmer?sslMode=trust",
        "jdbc:mariadb://db.example/vorzimmer?sslMode=verify-full&enabledSslProtocolSuites=TLSv1.2,TLSv1.3"})
    void nearOrEncrypted(String url) {
        assertThatCode(() -> DatabaseUrl.check(Setting.VORZIMMER_DB_URL, url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "jdbc:mariadb://db.example/vorzimmer", "jdbc:mariadb://db.example/vorzimmer?sslMode=disable",
        "jdbc:mariadb://localhost,db.example/vorzimmer", "jdbc:mariadb://127.0.0.1.example/vorzimmer",
        "jdbc:mariadb://db.example/vorzimmer?sslMode=verify-full&enabledSslProtocolSuites=TLSv1.2,TLSv1"})
    void refused(String url) {
        assertThatThrownBy(() -> DatabaseUrl.check(Setting.VORZIMMER_DB_URL, url))
                .isInstanceOf(StartException.class).hasMessageStartingWith("VORZIMMER_DB_URL ");
    }
}
