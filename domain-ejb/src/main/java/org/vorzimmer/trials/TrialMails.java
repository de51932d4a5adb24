package org.vorzimmer.trials;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.TenantLinks;

/** The mails of a trial, in its person's language; they go with the enquiry that the trial hangs on. */
@Dependent
class TrialMails {

    private static final String MAILS = "trials";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Inject OutboxService outbox;
    @Inject TenantLinks links;
    @Inject TrialSeal seal;

    /** @param link as the person has it: the page asks for the code that belongs to it */
    void code(Trial trial, String link, String code) {
        send(trial, trial.getConfirmedAt() == null ? "confirm" : "code", Map.of("code", code, "page", page(link, trial.getLanguage())));
    }

    void started(Trial trial, PhoneNumber line) {
        send(trial, "started", Map.of("number", "en".equals(trial.getLanguage()) ? line.e164() : line.readable()));
    }

    void waiting(Trial trial) {
        send(trial, "waiting", Map.of());
    }

    void lastDayNear(Trial trial) {
        send(trial, "reminder", Map.of());
    }

    void ended(Trial trial) {
        send(trial, "ended", Map.of("limit", DAY.format(trial.getLimitDay())));
    }

    private void send(Trial trial, String mail, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("lastDay", DAY.format(trial.getLastDay()));
        all.computeIfAbsent("page", key -> page(seal.link(trial), trial.getLanguage()));
        outbox.enqueue(Mail.to(trial.getEmail(), "trials." + mail, MailText.of(MAILS, mail, trial.getLanguage(), all))
                .about(LeadService.OBJECT_KIND, trial.getLeadId()));
    }

    private String page(String link, String language) {
        return links.to("/testen/seite?trial=" + link + ("en".equals(language) ? "&lang=en" : ""));
    }
}
