package org.vorzimmer.leads;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.Page;

/** The office's work with leads: list, read, assign, answer, close, and enquiries that came by telephone or letter. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class LeadService {

    /** Name under which other features hang rows on a lead. */
    public static final String OBJECT_KIND = "lead";

    /** Name under which features tell the columns of what hangs on enquiries of people who try the service, and on no others. */
    public static final String TRIAL_KIND = "trialLead";

    @Inject LeadQueries queries;
    @Inject LeadBook book;
    @Inject CallbackBook callbacks;
    @Inject OutboxService outbox;
    @Inject StaffDirectory staff;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** A lead with its history, texts opened. */
    public record Detail(Lead lead, List<Line> history) {
    }

    /** One opened line of the history; the text is null where the kind says all. */
    public record Line(LeadEntry entry, String text) {
    }

    public Page<Lead> page(@NotNull LeadFilter filter, int first, int size) {
        return queries.page(filter, first, size);
    }

    public Detail detail(long leadId) {
        Lead lead = queries.required(leadId);
        return new Detail(lead, queries.entries(leadId).stream().map(entry -> new Line(entry, book.read(lead, entry))).toList());
    }

    /** @param loginId null takes the lead from whoever has it */
    public void assign(long leadId, Long loginId) {
        Lead lead = queries.required(leadId);
        if (loginId != null) {
            staff.requireActive(loginId);
        }
        lead.assignTo(loginId, clock.instant());
        book.giveTasks(lead);
        book.write(lead, LeadEntry.Kind.ASSIGNED, user.loginIdOrNull(), null);
        book.changed();
    }

    /** Sends the answer by mail and keeps it in the history, both or neither. */
    public void answer(long leadId, @NotBlank @Size(max = 160) String subject, @NotBlank @Size(max = 10_000) String text) {
        Lead lead = queries.required(leadId);
        if (lead.getEmail() == null) {
            throw new ConflictException("leads.answer.noAddress", lead.getReference());
        }
        outbox.enqueue(Mail.to(lead.getEmail(), "lead.answer", subject + " [" + lead.getReference() + "]", text)
                .about(OBJECT_KIND, leadId).writtenByPerson());
        lead.answered(clock.instant());
        book.answered(lead);
        book.write(lead, LeadEntry.Kind.ANSWER, user.loginIdOrNull(), text);
        book.changed();
    }

    public void note(long leadId, @NotBlank @Size(max = 5000) String text) {
        Lead lead = queries.required(leadId);
        lead.touched(clock.instant());
        book.write(lead, LeadEntry.Kind.NOTE, user.loginIdOrNull(), text);
        book.changed();
    }

    /** Ends the communication: from now on the tenant's deletion rule counts. With a contract as the reason it must stand under a customer's number before. */
    public void close(long leadId, @NotNull Lead.CloseReason reason) {
        Lead lead = queries.required(leadId);
        if (lead.isClosed()) {
            return;
        }
        if (reason == Lead.CloseReason.CONTRACT && lead.getChannel() == Lead.Channel.TRIAL) {
            throw new ConflictException("leads.close.trial", lead.getReference());
        }
        if (reason == Lead.CloseReason.CONTRACT && lead.getCustomerId() == null) {
            // Its own period would no longer count, and no other would.
            throw new ConflictException("leads.customer.missing", lead.getReference());
        }
        lead.close(reason, clock.instant());
        callbacks.drop(lead);
        book.tasksDone(lead);
        book.write(lead, LeadEntry.Kind.CLOSED, user.loginIdOrNull(), null);
        book.changed();
    }

    public void reopen(long leadId) {
        Lead lead = queries.required(leadId);
        if (!lead.isClosed()) {
            return;
        }
        lead.reopen(clock.instant());
        book.askForAnswer(lead);
        book.write(lead, LeadEntry.Kind.REOPENED, user.loginIdOrNull(), null);
        book.changed();
    }

    /** An enquiry by telephone or letter, or out of a chat, entered by hand. Returns its number. */
    public long enter(@NotNull Lead.Channel channel, @NotNull @Valid Enquiry enquiry) {
        if (channel != Lead.Channel.PHONE && channel != Lead.Channel.LETTER && channel != Lead.Channel.CHAT) {
            throw new IllegalArgumentException("Not entered by hand: " + channel);
        }
        return book.open(Arrival.byHand(channel, UUID.randomUUID().toString(), enquiry, user.loginIdOrNull())).getId();
    }
}
