package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vorzimmer.leads.CallbackTime.Outcome;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.tenancy.TenantLinks;

/** Keeps the promises to call: from the wish to the outcome there is always one task, or an answer is asked for instead. */
@Dependent
class CallbackBook {

    static final String MAILS = "leads";

    @Inject LeadBook book;
    @Inject CallbackQueries times;
    @Inject OutboxService outbox;
    @Inject TenantLinks links;
    @Inject Clock clock;

    /** Takes a new wish down with its times and, unless it looks like misuse, promises them. */
    Lead open(String submission, CallbackWish wish, int fillSeconds) {
        List<CallbackWindow> windows = wish.windows().stream().distinct().sorted(Comparator.comparing(CallbackWindow::from)).toList();
        return book.open(Arrival.fromOutside(Lead.Channel.CALLBACK, submission, wish.asEnquiry(), fillSeconds),
                lead -> windows.forEach(window -> times.save(new CallbackTime(lead, window))), this::promise);
    }

    /** From now on somebody has to call in the first of the windows that are still ahead; without one somebody has to answer in another way. */
    void promise(Lead lead) {
        List<CallbackWindow> ahead = times.of(lead.getId()).stream().filter(CallbackTime::isWaiting).map(CallbackTime::getWindow)
                .filter(window -> window.from().isAfter(clock.instant())).toList();
        if (ahead.isEmpty()) {
            book.askForAnswer(lead);
        } else {
            book.askForCall(lead, ahead.get(0));
            confirm(lead, ahead);
        }
    }

    /** Nothing that was typed stands in this mail: whoever names somebody else's address sends them no text. */
    private void confirm(Lead lead, List<CallbackWindow> windows) {
        Locale language = Locale.forLanguageTag(lead.getLanguage());
        String list = windows.stream().map(window -> "- " + window.inWords(language)).collect(Collectors.joining("\n"));
        outbox.enqueue(Mail.to(lead.getEmail(), "leads.callbackConfirmed", MailText.of(MAILS, "callbackConfirmed", lead.getLanguage(),
                Map.of("reference", lead.getReference(), "windows", list))).about(LeadService.OBJECT_KIND, lead.getId()));
    }

    /** Moves the promise to the next window; without one somebody has to answer in another way. True when there is a next one. */
    boolean goOn(Lead lead) {
        Optional<CallbackTime> next = nextOf(lead);
        if (next.isPresent()) {
            book.askForCall(lead, next.get().getWindow());
        } else {
            book.callDone(lead);
            book.askForAnswer(lead);
        }
        return next.isPresent();
    }

    /** The windows that are still ahead are needed no more. */
    void drop(Lead lead) {
        times.of(lead.getId()).forEach(time -> time.settle(Outcome.DROPPED, clock.instant()));
    }

    private Optional<CallbackTime> nextOf(Lead lead) {
        return times.of(lead.getId()).stream().filter(CallbackTime::isWaiting).findFirst();
    }

    void askForTimes(Lead lead) {
        String page = links.to("/rueckruf" + ("en".equals(lead.getLanguage()) ? "?lang=en" : ""));
        outbox.enqueue(Mail.to(lead.getEmail(), "leads.callbackTimes", MailText.of(MAILS, "callbackTimes", lead.getLanguage(),
                Map.of("reference", lead.getReference(), "page", page))).about(LeadService.OBJECT_KIND, lead.getId()));
    }
}
