package org.vorzimmer.alarms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Setting;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Where alarms are mailed to: the setting of the installation, else the platform's own imprint address, else nowhere. */
@Dependent
class OperatorAddress {

    @Inject TenantSettings settings;

    /** To be called as the platform tenant. */
    Optional<EmailAddress> find() {
        return Setting.OPERATOR_EMAIL.optional().flatMap(EmailAddress::parse)
                .or(() -> EmailAddress.parse(settings.get(TenantSetting.IMPRINT_EMAIL)));
    }
}
