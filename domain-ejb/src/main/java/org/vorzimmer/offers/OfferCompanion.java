package org.vorzimmer.offers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.tenancy.TenantOwned;

/** Offers go with their enquiry, with their keys; one whose enquiry a hold keeps forgets the customer that goes. */
@Dependent
class OfferCompanion implements Companion {

    @Inject SweepEntityManager em;
    @Inject OfferSeal seal;

    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        if (CustomerService.OBJECT_KIND.equals(objectKind)) {
            em.createUpdate("update LeadOffer o set o.customerId = null where o.customerId in :ids").setParameter("ids", ids.stream().map(CustomerId::new).toList()).executeUpdate();
        }
        return LeadService.OBJECT_KIND.equals(objectKind)
                ? erase(em.createQuery("select o from LeadOffer o where o.leadId in :ids", LeadOffer.class).setParameter("ids", ids).getResultList()) : 0;
    }

    int erase(List<LeadOffer> gone) {
        if (gone.isEmpty()) {
            return 0;
        }
        List<Long> ids = gone.stream().map(TenantOwned::getId).toList();
        em.createUpdate("delete from OfferedAddOn a where a.offerId in :ids").setParameter("ids", ids).executeUpdate();
        em.createUpdate("delete from LeadOffer o where o.id in :ids").setParameter("ids", ids).executeUpdate();
        gone.forEach(seal::destroy);
        return gone.size();
    }

    @Override
    public List<PersonalColumn> columnsAbout(String objectKind) {
        return !LeadService.OBJECT_KIND.equals(objectKind) ? List.of() : PersonalColumn.in("offers", Purpose.ANSWER_ENQUIRY)
                .with(DataCategory.CONTENT, "sealed_message")
                .with(DataCategory.CREDENTIAL, "link_hash")
                .with(DataCategory.EVENT, "base_fee", "valid_until", "made_at", "withdrawn_at", "accepted_at")
                .with(DataCategory.REFERENCE, "lead_id", "offer_number", "tariff_version_id", "key_id", "made_by", "customer_id", "submission")
                .and("offer_add_ons", Purpose.ANSWER_ENQUIRY)
                .with(DataCategory.REFERENCE, "offer_id", "add_on_version_id")
                .list();
    }

    @Override
    public Map<String, String> exportAbout(String objectKind, long id) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (LeadService.OBJECT_KIND.equals(objectKind)) {
            int number = 0;
            for (LeadOffer offer : em.createNamedQuery(LeadOffer.OF_LEAD, LeadOffer.class).setParameter("lead", id).getResultList()) {
                number++;
                fields.put("offer" + number, text(offer));
            }
        }
        return fields;
    }

    private String text(LeadOffer offer) {
        String message = seal.message(offer);
        return offer.getNumber() + ", " + offer.getMadeAt() + ", tariff version " + offer.getTariffVersionId() + (offer.getBaseFee() == null ? "" : ", base fee " + offer.getBaseFee())
                + ", valid until " + offer.getValidUntil() + (offer.getAcceptedAt() == null ? "" : ", accepted " + offer.getAcceptedAt())
                + (offer.getWithdrawnAt() == null ? "" : ", withdrawn " + offer.getWithdrawnAt()) + (message == null ? "" : ", " + message);
    }
}
