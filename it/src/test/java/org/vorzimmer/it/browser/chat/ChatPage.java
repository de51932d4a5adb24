package org.vorzimmer.it.browser.chat;

import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The page on which a visitor begins a chat. */
public final class ChatPage {

    private ChatPage() {
    }

    /** A form that is sent within two seconds is taken for a program's: a person sends again. */
    public static void begin(Browser visitor, Vorzimmer installation, Tenant tenant, String name, String words) {
        visitor.visit(installation.page(tenant, "/chat"));
        visitor.type("form:name:input", name).type("form:message:input", words).clickThrough("form:open");
        for (int tries = 0; tries < 5 && visitor.says("schneller"); tries++) {
            visitor.clickThrough("form:open");
        }
        visitor.see("Gleich antwortet Ihnen jemand.");
    }
}
