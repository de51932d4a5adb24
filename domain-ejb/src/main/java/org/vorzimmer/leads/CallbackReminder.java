package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantLinks;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Tells whoever is in charge of a promised call, or the office; the mail leads to the enquiry and names nobody. */
@Dependent
class CallbackReminder {

    @Inject StaffDirectory staff;
    @Inject TenantSettings settings;
    @Inject TenantLinks links;
    @Inject OutboxService outbox;

    /** @param mail which of the feature's mails to the office */
    void tell(Lead lead, CallbackWindow window, String mail) {
        Optional.ofNullable(lead.getAssigneeId()).flatMap(staff::addressOf).or(this::office)
                .ifPresent(address -> outbox.enqueue(Mail.to(address, "leads." + mail, MailText.of(CallbackBook.MAILS, mail, "de",
                        Map.of("reference", lead.getReference(), "window", window.asNumbers(),
                                "page", links.to("/portal/leads/lead-detail.xhtml?id=" + lead.getId()))))
                        .about(LeadService.OBJECT_KIND, lead.getId()).toStaff()));
    }

    private Optional<EmailAddress> office() {
        return EmailAddress.parse(settings.get(TenantSetting.IMPRINT_EMAIL)).or(() -> EmailAddress.parse(settings.get(TenantSetting.MAIL_SENDER)));
    }
}
