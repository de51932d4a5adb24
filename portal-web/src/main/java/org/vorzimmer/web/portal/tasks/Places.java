package org.vorzimmer.web.portal.tasks;

import java.util.Map;

/** Pages on which every colleague of the office looks at records, by the words by which tasks and mails name them. */
public final class Places {

    private static final Map<String, String> PAGES = Map.of("lead", "/leads/lead-detail.xhtml?id=", "customer", "/customers/customer-detail.xhtml?id=",
            "trial", "/trials/trial-detail.xhtml?id=", "mandate", "/mandates/mandate-detail.xhtml?id=", "chat", "/chat/chat-detail.xhtml?id=");

    private Places() {
    }

    /** Empty for a record that has no page, and for none. */
    public static String of(String kind, Long id) {
        String page = kind == null || id == null ? null : PAGES.get(kind);
        return page == null ? "" : page + id;
    }
}
