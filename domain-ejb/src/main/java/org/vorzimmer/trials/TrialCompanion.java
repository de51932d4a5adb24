package org.vorzimmer.trials;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.customers.TrialCustomers;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.leads.TrialLeads;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.vault.Vault;

/** Trials go with their enquiry, and take a customer without contract and their key along; with the customer of a contract both trial and enquiry go. */
@Dependent
class TrialCompanion implements Companion {

    @Inject SweepEntityManager em;
    @Inject TrialCustomers customers;
    @Inject TrialLeads leads;
    @Inject TrialSeal seal;
    @Inject Vault vault;
    @Inject @Any Instance<Companion> companions;

    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        if (LeadService.OBJECT_KIND.equals(objectKind)) {
            List<Trial> gone = em.createQuery("select t from Trial t where t.leadId in :ids", Trial.class).setParameter("ids", ids).getResultList();
            erase(gone);
            customers.erase(gone.stream().map(Trial::getCustomerId).filter(Objects::nonNull).map(CustomerId::value).toList());
            return gone.size();
        }
        if (CustomerService.OBJECT_KIND.equals(objectKind)) {
            List<Trial> gone = em.createQuery("select t from Trial t where t.customerId in :ids", Trial.class)
                    .setParameter("ids", ids.stream().map(CustomerId::new).toList()).getResultList();
            erase(gone);
            leads.erase(gone.stream().map(Trial::getLeadId).toList());
            return gone.size();
        }
        return 0;
    }

    private void erase(List<Trial> gone) {
        if (gone.isEmpty()) {
            return;
        }
        List<Long> ids = gone.stream().map(Trial::getId).toList();
        companions.forEach(companion -> companion.eraseAbout(TrialService.OBJECT_KIND, ids));
        em.createUpdate("delete from Trial t where t.id in :ids").setParameter("ids", ids).executeUpdate();
        gone.forEach(trial -> vault.destroy(trial.keyId()));
    }

    @Override
    public List<PersonalColumn> columnsAbout(String objectKind) {
        return !LeadService.TRIAL_KIND.equals(objectKind) ? List.of() : PersonalColumn.in("trials", Purpose.CONCLUDE_CONTRACT)
                .with(DataCategory.IDENTITY, "display_name", "language")
                .with(DataCategory.CONTACT, "email", "open_email")
                .with(DataCategory.CONTENT, "sealed_greeting", "sealed_absence")
                .with(DataCategory.CREDENTIAL, "sealed_link", "link_hash", "code_hash", "visit_hash")
                .with(DataCategory.EVENT, "trial_state", "submitted_at", "confirmed_at", "started_at", "last_day", "limit_day", "reminded_at", "waiting_told_at",
                        "contract_asked_at", "ended_at", "code_until", "code_tries", "code_sent_at", "visit_until")
                .with(DataCategory.REFERENCE, "lead_id", "customer_id", "key_id")
                .list();
    }

    @Override
    public Map<String, String> exportAbout(String objectKind, long id) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (LeadService.OBJECT_KIND.equals(objectKind)) {
            em.createNamedQuery(Trial.BY_LEAD, Trial.class).setParameter("lead", id).getResultStream().forEach(trial -> {
                TrialTexts texts = seal.texts(trial);
                put(fields, "trialState", trial.getState());
                put(fields, "trialGreeting", texts.greeting());
                put(fields, "trialAbsence", texts.absence());
                put(fields, "trialConfirmed", trial.getConfirmedAt());
                put(fields, "trialStarted", trial.getStartedAt());
                put(fields, "trialLastDay", trial.getLastDay());
                put(fields, "trialEnded", trial.getEndedAt());
            });
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
