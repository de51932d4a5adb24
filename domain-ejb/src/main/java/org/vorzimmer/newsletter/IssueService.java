package org.vorzimmer.newsletter;

import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.vorzimmer.audit.Audit;
import org.vorzimmer.audit.AuditEvent.Outcome;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.OwnAccountService;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.Markdown;
import org.vorzimmer.shared.Page;

/** Writing, trying and sending issues. */
@Stateless
@RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
public class IssueService {

    @Inject NewsletterQueries queries;
    @Inject IssueMails mails;
    @Inject Audit audit;
    @Inject CurrentUser user;
    @Inject OwnAccountService account;
    @Inject Clock clock;

    /** How far an issue has come. */
    public record Progress(long sent, long waiting, long failed, long bounced, long left) {

        static Progress of(Issue issue, Map<Delivery.State, Long> counts) {
            long written = counts.values().stream().mapToLong(Long::longValue).sum();
            return new Progress(counts.getOrDefault(Delivery.State.SENT, 0L), counts.getOrDefault(Delivery.State.QUEUED, 0L),
                    counts.getOrDefault(Delivery.State.FAILED, 0L), counts.getOrDefault(Delivery.State.BOUNCED, 0L),
                    issue.getState() == Issue.State.SENDING ? Math.max(0, issue.getRecipients() - written) : 0);
        }
    }

    /** How an issue will look, in both forms that go out. */
    public record Preview(String html, String text) {
    }

    public Page<Issue> page(int first, int size) {
        return queries.issues(first, Math.min(size, 200));
    }

    public Issue issue(long issueId) {
        return queries.shown(issueId);
    }

    public Progress progress(long issueId) {
        return Progress.of(queries.shown(issueId), queries.counts(issueId));
    }

    /** How many have confirmed and would get an issue in this language now. */
    public long recipients(@NotNull TextLanguage language) {
        return queries.recipients(language, clock.instant());
    }

    public long create(@NotNull TextLanguage language, @NotBlank @Size(max = Issue.LONGEST_SUBJECT) String subject,
            @NotBlank @Size(max = Issue.LONGEST_BODY) String body) {
        return queries.save(new Issue(language, subject, body, clock.instant())).getId();
    }

    /** @param version of the draft that was changed, so that nobody's words are written over unseen */
    public void write(long issueId, int version, @NotNull TextLanguage language, @NotBlank @Size(max = Issue.LONGEST_SUBJECT) String subject,
            @NotBlank @Size(max = Issue.LONGEST_BODY) String body) {
        Issue issue = queries.issue(issueId);
        if (issue.says(language, subject, body)) {
            return; // a double click
        }
        if (issue.getVersion() != version) {
            throw new ConflictException("newsletter.issue.changed", "Issue " + issueId);
        }
        issue.write(language, subject, body);
    }

    public void delete(long issueId) {
        Issue issue = queries.issue(issueId);
        if (!issue.isDraft()) {
            throw new ConflictException("newsletter.issue.stateWrong", "Issue " + issueId + " is " + issue.getState());
        }
        queries.remove(issue);
    }

    public Preview preview(@NotNull TextLanguage language, @NotNull String body) {
        String markdown = mails.sample(language, body);
        return new Preview(Markdown.toHtml(markdown), Markdown.toText(markdown));
    }

    /** Sends the draft as it stands to the person who asks, and to nobody else. */
    public EmailAddress test(@NotNull TextLanguage language, @NotBlank @Size(max = Issue.LONGEST_SUBJECT) String subject,
            @NotBlank @Size(max = Issue.LONGEST_BODY) String body) {
        EmailAddress self = account.me().getEmail();
        mails.test(self, language, subject, body);
        return self;
    }

    /** @param at null for now; the past is refused */
    public void send(long issueId, Instant at) {
        Outcome outcome = Outcome.FAILED;
        try {
            Issue issue = queries.issue(issueId);
            if (at != null && at.isBefore(clock.instant())) {
                throw new InvalidInputException("newsletter.issue.past", at.toString());
            }
            issue.schedule(at == null ? clock.instant() : at);
            outcome = Outcome.DONE;
        } finally {
            audit.record(user.loginIdOrNull(), "newsletter.send", null, Long.toString(issueId), outcome);
        }
    }

    /** No further mail is written; a sending that has not begun becomes a draft again. */
    public void stop(long issueId) {
        queries.issue(issueId).stop(clock.instant());
    }
}
