package org.vorzimmer.web.portal.leads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.web.portal.notification.MailPurpose;
import org.vorzimmer.web.portal.tasks.Places;

/** Says what an enquiry answers that came as a reply to a mail of ours. */
@Named
@ApplicationScoped
public class LeadMatterView {

    /** Why our mail was sent, in words. */
    public String inWords(Lead lead) {
        return MailPurpose.inWords(lead.getAnswersPurpose());
    }

    /** Where that is looked at; empty when it is gone. */
    public String place(Lead lead) {
        return Places.of(lead.getMatterKind(), lead.getMatterId());
    }
}
