package org.vorzimmer.leads;

import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.vorzimmer.audit.Audit;
import org.vorzimmer.audit.AuditEvent.Outcome;
import org.vorzimmer.live.Live;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.tenancy.SweepEntityManager;

/** Deletes one lead before its day, with all that hangs on it, because a person decided so. */
@Stateless
@RolesAllowed({OFFICE_LEAD, TENANT_ADMIN, PRIVACY_OFFICER})
public class LeadErasureService {

    /** Why a lead goes before its day. */
    public enum Reason { ASKED_IN_WRITING, ENTERED_BY_MISTAKE, SPAM, DUPLICATE }

    @Inject SweepEntityManager em;
    @Inject LeadSweep sweep;
    @Inject Audit audit;
    @Inject CurrentUser user;
    @Inject Live live;

    /** Refused while a hold lies on the lead; a lead that does not exist (any more) counts as deleted. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void deleteNow(long leadId, @NotNull Reason reason) {
        Outcome outcome = Outcome.FAILED;
        try {
            int gone = sweep.erase(List.of(leadId));
            if (gone == 0 && em.find(Lead.class, leadId) != null) {
                outcome = Outcome.REFUSED;
                throw new ConflictException("leads.delete.held", "A hold lies on the lead");
            }
            outcome = Outcome.DONE;
            live.publish(LeadBook.LIVE, "");
        } finally {
            audit.record(user.loginIdOrNull(), "lead.deleteNow", null, reason.name(), outcome);
        }
    }
}
