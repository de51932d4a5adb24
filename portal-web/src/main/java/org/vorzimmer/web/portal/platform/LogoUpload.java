package org.vorzimmer.web.portal.platform;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.platform.SettingRules;
import org.vorzimmer.platform.SvgLogo;
import org.vorzimmer.tenancy.TenantSetting;

/** Reads an uploaded drawing as the setting it is to become. */
public final class LogoUpload {

    private static final int MOST_BYTES = 200_000;

    private LogoUpload() {
    }

    /** Empty when the file is no drawing that may be a logo. */
    public static Optional<Map<TenantSetting, String>> read(Part file) {
        if (file == null || file.getSize() > MOST_BYTES) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).replace("\ufeff", "");
            // What is uploaded may be longer than what is stored: the rules look at the cleaned drawing.
            return SvgLogo.clean(text).filter(svg -> SettingRules.refusal(TenantSetting.LOGO_SVG, svg).isEmpty())
                    .map(svg -> Map.of(TenantSetting.LOGO_SVG, svg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
