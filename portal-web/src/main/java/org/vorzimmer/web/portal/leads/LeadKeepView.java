package org.vorzimmer.web.portal.leads;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.vorzimmer.leads.LeadKeepingService;
import org.vorzimmer.leads.LeadKeepingService.Fate;
import org.vorzimmer.web.kit.Language;

/** The part of an enquiry's page that says when it goes, and takes down that its person wants it to be kept longer. */
@Named
@RequestScoped
public class LeadKeepView {

    private static final int LONGEST_PROOF = 500;

    @Inject LeadKeepingService keeping;
    @Inject LeadDetailView page;
    @Inject Language language;

    private LocalDate lastDay;
    @Size(max = LONGEST_PROOF)
    private String proof;
    private Fate fate;

    public Fate fateOf(long lead) {
        if (fate == null) {
            fate = keeping.fateOf(lead);
        }
        return fate;
    }

    public void keep(long lead) {
        keeping.keepUntil(lead, lastDay, proof);
        lastDay = null;
        proof = null;
        done("leads.keep.done");
    }

    public void withdraw(long lead) {
        keeping.keepNoLonger(lead);
        done("leads.keep.withdrawn");
    }

    private void done(String key) {
        fate = null;
        page.read();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text(key), null));
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
