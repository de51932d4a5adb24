package org.vorzimmer.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.vorzimmer.tenancy.CurrentTenant;

/** Signs short texts that travel through a browser and come back, the same on every node; bound to the tenant and to what they are for. */
@ApplicationScoped
public class Signatures {

    @Inject MasterKey master;
    @Inject CurrentTenant tenant;

    /** The text with its signature, fit for a form field or a link. */
    public String sign(String purpose, String text) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "." + base64.encodeToString(signature(purpose, text));
    }

    /** What was signed for this purpose at this tenant; empty for anything else. */
    public Optional<String> verified(String purpose, String signed) {
        int dot = signed == null ? -1 : signed.indexOf('.');
        if (dot < 0 || signed.length() > 2000) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(signed.substring(0, dot)), StandardCharsets.UTF_8);
            byte[] given = Base64.getUrlDecoder().decode(signed.substring(dot + 1));
            return MessageDigest.isEqual(given, signature(purpose, text)) ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] signature(String purpose, String text) {
        return new Mac256(master.derive("signature/" + purpose)).of(tenant.get() + "/" + text);
    }
}
