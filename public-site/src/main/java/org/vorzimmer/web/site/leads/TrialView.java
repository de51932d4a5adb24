package org.vorzimmer.web.site.leads;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.FormRules;
import org.vorzimmer.consents.FormRulesService;
import org.vorzimmer.leads.FormMeta;
import org.vorzimmer.leads.FormTicket;
import org.vorzimmer.trials.TrialIntakeService;
import org.vorzimmer.trials.TrialWish;

/** The page on which a visitor begins a trial: for how long it would run, whom calls are for and what callers hear. */
@Named
@RequestScoped
public class TrialView extends EnquiryFormView<TrialForm> {

    @Inject TrialIntakeService trials;

    public TrialView() {
        super(new TrialForm());
    }

    @Override
    FormRules rulesOf(FormRulesService tenant) {
        return tenant.trials();
    }

    @Override
    ConsentKind consentKind() {
        return ConsentKind.TRIAL;
    }

    /** A twin of this request may be faster by a moment: the second try finds what it stored. */
    @Override
    String submit(FormTicket ticket, FormMeta.Technical technical) {
        TrialWish wish = typed().toWish(language().getTag());
        try {
            return trials.submit(ticket, wish, technical, typed().isConsent());
        } catch (EJBException e) {
            return trials.submit(ticket, wish, technical, typed().isConsent());
        }
    }

    @Override
    String thanks() {
        return "/testen/danke";
    }

    @Override
    boolean checkMore() {
        boolean good = true;
        if (typed().getGreeting() == null || typed().getGreeting().isBlank()) {
            say("greeting", "leads.trial.greetingMissing");
            good = false;
        }
        if (typed().isAbsenceTooLong()) {
            say("message", "leads.trial.tooLong");
            good = false;
        }
        return good;
    }

    /** Last day of a trial that begins today. */
    public LocalDate getLastDay() {
        return trials.lastDay();
    }
}
