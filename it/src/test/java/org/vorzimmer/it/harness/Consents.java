package org.vorzimmer.it.harness;

import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Consents at operators whose forms ask for none, for tests that need one. */
public final class Consents {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s)]+/einwilligungen\\?t=[^\\s)]+");
    private static final AtomicLong NEXT = new AtomicLong(8_000_000_000L);

    private Consents() {
    }

    /** The link to its reader's own consents that stands below a mail. */
    public static URI linkIn(String mail) {
        Matcher link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("No link to the reader's consents in: " + mail);
        }
        return URI.create(link.group());
    }

    /** Gives the number of a consent to be contacted, of somebody without an address, for an enquiry that is gone. */
    public static long make(Vorzimmer installation, Tenant tenant) {
        long id = NEXT.incrementAndGet();
        installation.change("insert into given_consents (id, tenant_id, version, consent_kind, standing, language, text_number, form, record_kind, record_id, channel, given_at)"
                + " select " + id + ", id, 1, 'CONTACT', false, 'DE', 1, 'contact', 'lead', 1, 'FORM', '2026-11-01 10:00:00' from tenants where slug = '" + tenant.slug() + "'");
        return id;
    }
}
