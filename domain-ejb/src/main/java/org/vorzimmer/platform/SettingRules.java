package org.vorzimmer.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.CreditorId;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.OpeningHours;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.Role;
import org.vorzimmer.tenancy.TenantSetting;

/** Whether a typed value may become a setting; the answer is the key of the sentence shown beside the field. Pure. */
public final class SettingRules {

    private static final int LONGEST_SESSION_HOURS = 72;
    private static final int LONGEST_IDLE_MINUTES = 480;
    private static final int LONGEST_PRENOTIFICATION = 30;

    private SettingRules() {
    }

    /** Empty when the value is fine; an empty value is, wherever the setting knows one. */
    public static Optional<String> refusal(TenantSetting setting, String value) {
        if (value == null || value.isBlank()) {
            return setting.accepts("") ? Optional.empty() : Optional.of("tenant.field.missing");
        }
        if (!setting.accepts(value)) {
            return Optional.of("tenant.field." + SettingField.of(setting).shape());
        }
        boolean good = switch (SettingField.of(setting).shape()) {
            case EMAIL -> EmailAddress.parse(value).isPresent();
            case PHONE -> PhoneNumber.parse(value).isPresent();
            case HOURS -> OpeningHours.parse(value).isPresent();
            case IBAN -> Iban.parse(value).isPresent();
            case BIC -> Bic.parse(value).isPresent();
            case CREDITOR -> CreditorId.parse(value).isPresent();
            case DAY -> isDay(value);
            case ROLES -> Arrays.stream(value.split(",")).map(String::strip).allMatch(role -> Role.STAFF.contains(role) || Role.PLATFORM_ADMIN.equals(role));
            case NUMBER -> isInRange(setting, Integer.parseInt(value));
            case SVG -> SvgLogo.clean(value).isPresent();
            default -> true;
        };
        return good ? Optional.empty() : Optional.of("tenant.field." + SettingField.of(setting).shape());
    }

    private static boolean isInRange(TenantSetting setting, int number) {
        return switch (setting) {
            case SESSION_IDLE_MINUTES -> number >= 5 && number <= LONGEST_IDLE_MINUTES;
            case SESSION_ABSOLUTE_HOURS -> number >= 1 && number <= LONGEST_SESSION_HOURS;
            case PRENOTIFICATION_DAYS -> number >= 1 && number <= LONGEST_PRENOTIFICATION;
            default -> number >= 1 && number <= 65535;
        };
    }

    private static boolean isDay(String typed) {
        try {
            return LocalDate.parse(typed).getYear() > 2000;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
