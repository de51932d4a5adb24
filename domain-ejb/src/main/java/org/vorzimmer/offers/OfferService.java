package org.vorzimmer.offers;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.LeadCorrespondence;
import org.vorzimmer.leads.LeadKeepingService;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Page;

/** The office's offers to people who have asked: make, list, withdraw; for those who answer enquiries. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class OfferService {

    private static final int LARGEST_PAGE = 500;

    @Inject OfferQueries queries;
    @Inject OfferReader reader;
    @Inject OfferBook book;
    @Inject LeadCorrespondence leads;
    @Inject LeadKeepingService keeping;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /**
     * A form for a new offer.
     *
     * @param proposed last day that is usual
     * @param last last day that can be promised
     */
    public record Form(Lead lead, LocalDate proposed, LocalDate last) {
    }

    /** Why there cannot be another offer for this lead, as the key of a sentence; empty when there can. */
    public Optional<String> obstacle(long leadId) {
        return leads.obstacle(leads.find(leadId));
    }

    /** The newest first. */
    public List<OfferDetails> ofLead(long leadId) {
        leads.find(leadId);
        return queries.ofLead(leadId).stream().map(reader::details).toList();
    }

    /** Without the messages: a list shows none, and each would have to be opened. */
    public Page<OfferDetails> page(@NotNull OfferFilter filter, int first, int size) {
        return queries.page(filter, reader.today(), first, Math.min(size, LARGEST_PAGE)).map(reader::listed);
    }

    /** Refused where an obstacle is. */
    public Form form(long leadId) {
        Lead lead = leads.requireOpen(leadId);
        OfferDays days = days(leadId);
        return new Form(lead, days.proposed(), days.last());
    }

    /** What would go out; refused like the offer itself. */
    public OfferPreview preview(long leadId, @NotNull @Valid NewOffer wanted) {
        return book.preview(leadId, days(leadId), wanted);
    }

    /** Makes the offer and sends it. */
    public long make(long leadId, @NotNull @Valid NewOffer wanted) {
        leads.find(leadId);
        return attempts.of(user.loginIdOrNull(), "offer.make", LeadService.OBJECT_KIND + ":" + leadId, () -> book.make(user.loginIdOrNull(), leadId, days(leadId), wanted));
    }

    /** The person is told, unless they have asked to be left alone. */
    public void withdraw(long offerId) {
        attempts.run(user.loginIdOrNull(), "offer.withdraw", "offer:" + offerId, () -> book.withdraw(offerId));
    }

    private OfferDays days(long leadId) {
        return new OfferDays(reader.today(), keeping.fateOf(leadId).verdict().lastDay());
    }
}
