package org.vorzimmer.it.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which feature may use which: the table of docs/architecture.md in a form that a test can hold. */
final class AllowedDependencies {

    /** Open to every feature. */
    private static final Set<String> OPEN = Set.of("shared", "tenancy");

    private static final Map<String, Set<String>> TABLE = new LinkedHashMap<>();

    static {
        TABLE.put("shared", Set.of());
        TABLE.put("tenancy", Set.of("shared"));
        put("personaldata", "");
        put("audit", "personaldata");
        put("vault", "personaldata");
        put("live", "");
        put("documents", "audit personaldata vault");
        put("notification", "audit personaldata documents vault live");
        put("security", "audit personaldata notification live vault");
        put("retention", "audit personaldata security notification");
        String foundation = "audit personaldata vault live documents notification security retention ";
        put("tasks", foundation);
        put("content", foundation);
        put("alarms", foundation);
        put("accesslog", foundation);
        put("consents", foundation + "content");
        put("visits", foundation);
        put("tariffs", foundation + "content");
        put("customers", foundation + "content consents tasks");
        put("agreements", foundation + "content customers tasks");
        put("telephony", foundation + "customers");
        // Beyond the plan: what is confirmed and agreed to has a language.
        put("directory", foundation + "consents customers content");
        put("instructions", foundation + "customers telephony directory");
        put("calls", foundation + "consents customers telephony directory instructions tasks");
        put("leads", foundation + "content consents customers tasks");
        put("chat", foundation + "content consents leads");
        put("newsletter", foundation + "content consents leads");
        put("contracts", foundation + "content customers tariffs agreements tasks");
        put("offers", foundation + "content consents customers tasks leads tariffs");
        put("signup", foundation + "content consents customers tasks tariffs agreements mandates contracts leads trials offers");
        // Beyond the plan: a trial is turned into a contract, in one transaction.
        put("trials", foundation + "content consents customers leads tasks telephony contracts");
        put("platform", foundation + "content tariffs alarms leads tasks consents customers agreements chat telephony mandates contracts trials visits offers directory instructions calls");
        put("mandates", foundation + "content customers consents tasks");
    }

    private AllowedDependencies() {
    }

    private static void put(String feature, String allowed) {
        Set<String> names = new LinkedHashSet<>(OPEN);
        Arrays.stream(allowed.split(" ")).filter(name -> !name.isEmpty()).forEach(names::add);
        TABLE.put(feature, names);
    }

    static Set<String> features() {
        return TABLE.keySet();
    }

    /** Null when the feature is not in the table. */
    static Set<String> of(String feature) {
        return TABLE.get(feature);
    }
}
