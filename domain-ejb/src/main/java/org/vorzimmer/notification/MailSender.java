package org.vorzimmer.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Whom the current tenant's mails come from, as its settings say. */
@Dependent
class MailSender {

    @Inject CurrentTenant tenant;
    @Inject TenantDirectory directory;
    @Inject TenantSettings settings;

    /**
     * @param slug names the tenant in the header by which the mail catcher's mails are told apart
     * @param signature lines that stand below every mail: name and imprint
     */
    record Identity(EmailAddress address, String name, String slug, String signature) {

        String domain() {
            return address.value().substring(address.value().lastIndexOf('@') + 1);
        }
    }

    Identity identity() {
        Tenant self = directory.byId(tenant.get());
        Map<TenantSetting, String> values = settings.all();
        EmailAddress address = EmailAddress.parse(values.get(TenantSetting.MAIL_SENDER))
                .or(() -> EmailAddress.parse("noreply@" + directory.mainHost(tenant.get())))
                .orElseThrow(() -> new IllegalStateException("Tenant " + tenant.get() + " has no address to send from"));
        String name = Optional.of(values.get(TenantSetting.MAIL_SENDER_NAME)).filter(text -> !text.isBlank()).orElse(self.getName());
        return new Identity(address, name, self.getSlug(), signature(self.getName(), values));
    }

    static String signature(String name, Map<TenantSetting, String> values) {
        String company = joined(" ", values.get(TenantSetting.COMPANY), values.get(TenantSetting.LEGAL_FORM));
        String town = joined(" ", values.get(TenantSetting.POSTCODE), values.get(TenantSetting.TOWN));
        String register = joined(" ", values.get(TenantSetting.REGISTER_COURT), values.get(TenantSetting.REGISTER_NUMBER));
        String imprint = joined(", ", company, values.get(TenantSetting.STREET), town, register, values.get(TenantSetting.REPRESENTATIVE),
                values.get(TenantSetting.PHONE), values.get(TenantSetting.IMPRINT_EMAIL));
        return imprint.isEmpty() ? name : name + "\n" + imprint;
    }

    private static String joined(String glue, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).map(String::strip).collect(Collectors.joining(glue));
    }
}
