package org.vorzimmer.web.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void isOneDrawingWithoutAnythingFromElsewhere() {
        String svg = QrCode.svg("otpauth://totp/Lerche:adler%40example.com?secret=ABC&issuer=Lerche", "Code \"für\" <die> App");
        assertThat(svg).startsWith("<svg ").endsWith("</svg>").contains("aria-label=\"Code &quot;für&quot; &lt;die> App\"")
                .doesNotContain("href").doesNotContain("otpauth");
    }
}
