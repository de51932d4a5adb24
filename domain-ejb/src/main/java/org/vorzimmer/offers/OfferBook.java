package org.vorzimmer.offers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.LeadCorrespondence;
import org.vorzimmer.leads.LeadDesk;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.AgreedTariffs;

/** Makes, withdraws and accepts offers by their rules, in the caller's transaction. */
@Dependent
class OfferBook {

    @Inject OfferQueries queries;
    @Inject OfferReader reader;
    @Inject AgreedTariffs tariffs;
    @Inject OfferSeal seal;
    @Inject OfferMails mails;
    @Inject LeadCorrespondence leads;
    @Inject LeadDesk desk;

    /** The mail goes out with it; the same form sent again gives the offer that is there. */
    long make(Long loginId, long leadId, OfferDays days, NewOffer wanted) {
        Lead lead = leads.find(leadId);
        Optional<LeadOffer> known = queries.bySubmission(wanted.submission()).filter(offer -> offer.getLeadId() == leadId);
        if (known.isPresent()) {
            return known.get().getId();
        }
        leads.requireOpen(leadId);
        days.check(wanted.validUntil());
        AgreedTariff agreed = agreed(wanted, days);
        String link = OfferSecrets.link();
        LeadOffer offer = queries.save(new LeadOffer(leadId, OfferSecrets.number(), wanted.at(agreed.baseFee()), seal.seal(wanted, link), loginId, reader.now()));
        agreed.addOns().forEach(addOn -> queries.save(new OfferedAddOn(offer.getId(), addOn.getId())));
        OfferMails.Content content = content(offer.getNumber(), agreed, wanted);
        mails.send(lead, content, link);
        leads.offered(lead, loginId, mails.withoutLink(lead, content).body());
        return offer.getId();
    }

    /** What would go out. */
    OfferPreview preview(long leadId, OfferDays days, NewOffer wanted) {
        Lead lead = leads.requireOpen(leadId);
        days.check(wanted.validUntil());
        OfferMails.Content content = content(null, agreed(wanted, days), wanted);
        return new OfferPreview(content.monthly(), mails.withoutLink(lead, content));
    }

    private OfferMails.Content content(String number, AgreedTariff agreed, NewOffer wanted) {
        return new OfferMails.Content(number, agreed, reader.monthly(agreed), wanted.validUntil(), wanted.said());
    }

    private AgreedTariff agreed(NewOffer wanted, OfferDays days) {
        AgreedTariff listed = tariffs.offered(wanted.tariffVersionId(), wanted.addOnVersionIds(), days.today());
        BigDecimal fee = wanted.baseFee();
        int compared = fee == null ? 0 : fee.compareTo(listed.version().getTerms().getBaseFee());
        if (compared > 0) {
            throw new InvalidInputException("offers.baseFee.high", fee.toString());
        }
        return compared == 0 ? listed : listed.at(fee);
    }

    void withdraw(long offerId) {
        LeadOffer offer = queries.requiredLocked(offerId);
        Lead lead = leads.find(offer.getLeadId());
        if (offer.withdraw(reader.today(), reader.now()) && leads.mayBeWrittenTo(lead)) {
            mails.withdrawn(lead, offer);
        }
    }

    /** Once, and as long as it is open; what else is open for the same enquiry is settled with it. */
    void accept(long offerId, CustomerId customer, String customerNumber) {
        List<LeadOffer> all = queries.siblingsLocked(offerId);
        LeadOffer offer = all.stream().filter(one -> one.getId() == offerId).findFirst().orElseThrow(() -> new ConflictException("offers.over.GONE", "The offer is gone"));
        LeadOffer.State state = offer.state(reader.today());
        if (state != LeadOffer.State.OPEN) {
            throw new ConflictException("offers.over." + state, offer.getNumber());
        }
        offer.accept(customer, reader.now());
        all.stream().filter(other -> other.state(reader.today()) == LeadOffer.State.OPEN).forEach(other -> other.withdraw(reader.today(), reader.now()));
        desk.join(offer.getLeadId(), customer, customerNumber);
    }
}
