package org.vorzimmer.it.browser.notification;

import java.util.concurrent.atomic.AtomicInteger;
import org.vorzimmer.it.browser.platform.OwnOperator;
import org.vorzimmer.it.harness.Vorzimmer;

/** A mail that was tried for half a day in vain, which no test waits for. */
public final class DeadMail {

    /** Far above what the sequence gives out. */
    private static final AtomicInteger NEXT = new AtomicInteger(700_000_000);

    private DeadMail() {
    }

    public static void lay(OwnOperator operator, String recipient) {
        int id = NEXT.incrementAndGet();
        Vorzimmer.running().change("insert into outbox_messages (id, tenant_id, version, purpose, recipient, subject, body, headers, automatic, message_id, state, tries,"
                + " next_try_at, last_failure, created_at, ended_at) values (" + id + ", " + operator.id() + ", 1, 'lead.answer', '" + recipient
                + "', 'Ihre Anfrage', 'Gern, wir rufen Sie an.', '', false, '<" + id + "@" + operator.slug() + ".example>', 'DEAD', 6, utc_timestamp(6), 'SMTP 550',"
                + " utc_timestamp(6), utc_timestamp(6))");
    }
}
