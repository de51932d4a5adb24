package org.vorzimmer.platform;

import static org.vorzimmer.platform.SettingField.Shape.BIC;
import static org.vorzimmer.platform.SettingField.Shape.CHOICE;
import static org.vorzimmer.platform.SettingField.Shape.COLOUR;
import static org.vorzimmer.platform.SettingField.Shape.CREDITOR;
import static org.vorzimmer.platform.SettingField.Shape.DAY;
import static org.vorzimmer.platform.SettingField.Shape.EMAIL;
import static org.vorzimmer.platform.SettingField.Shape.HOURS;
import static org.vorzimmer.platform.SettingField.Shape.IBAN;
import static org.vorzimmer.platform.SettingField.Shape.LINE;
import static org.vorzimmer.platform.SettingField.Shape.NUMBER;
import static org.vorzimmer.platform.SettingField.Shape.PHONE;
import static org.vorzimmer.platform.SettingField.Shape.ROLES;
import static org.vorzimmer.platform.SettingField.Shape.SVG;
import static org.vorzimmer.platform.SettingField.Shape.SWITCH;

import java.util.Arrays;
import java.util.List;
import org.vorzimmer.shared.Land;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSetting.Group;

/**
 * How a setting stands on a settings page.
 *
 * @param setting the setting
 * @param shape what sort of input it takes
 * @param choices values to choose from; empty for free input
 * @param platformOnly whether only the platform may change it
 */
public record SettingField(TenantSetting setting, Shape shape, List<String> choices, boolean platformOnly) {

    /** Sorts of input. */
    public enum Shape { LINE, EMAIL, PHONE, COLOUR, CHOICE, SWITCH, NUMBER, ROLES, HOURS, IBAN, SVG, CREDITOR, BIC, DAY }

    /** The fields of one tab, in the order of the page. */
    public static List<SettingField> of(Group group) {
        return TenantSetting.of(group).stream().filter(setting -> setting != TenantSetting.POLICY_PRESET).map(SettingField::of).toList();
    }

    public static SettingField of(TenantSetting setting) {
        return switch (setting) {
            case ACCENT_COLOUR -> field(setting, COLOUR);
            case LOGO_SVG -> field(setting, SVG);
            case PHONE -> field(setting, PHONE);
            case LAND -> choice(setting, Arrays.stream(Land.values()).map(Land::name).toList());
            case IMPRINT_EMAIL, PRIVACY_CONTACT_EMAIL, MAIL_SENDER -> field(setting, EMAIL);
            case BANK_IBAN -> field(setting, IBAN);
            case BANK_BIC -> field(setting, BIC);
            case CREDITOR_ID -> field(setting, CREDITOR);
            case BANK_ONLINE_MANDATE_CONFIRMED_ON -> field(setting, DAY);
            case SECOND_FACTOR_ROLES -> field(setting, ROLES);
            case SESSION_IDLE_MINUTES, SESSION_ABSOLUTE_HOURS, NEWSLETTER_PER_MINUTE, PRENOTIFICATION_DAYS -> field(setting, NUMBER);
            // The password's variable names a secret of the whole installation; a tenant could point it at any.
            case INBOUND_IMAP_PORT -> new SettingField(setting, NUMBER, List.of(), true);
            case INBOUND_IMAP_HOST, INBOUND_IMAP_USER, INBOUND_IMAP_PASSWORD_VARIABLE, FEATURES_ON -> new SettingField(setting, LINE, List.of(), true);
            case POLICY_PRESET -> new SettingField(setting, CHOICE, List.of("A", "B", "C", "D", "E"), true);
            case CONTACT_FORM_COMPANY -> choice(setting, List.of("OFF", "OPTIONAL", "REQUIRED"));
            case SERVES_CONSUMERS, SMALL_BUSINESS, BANK_ACCEPTS_ONLINE_MANDATE, MEASURE_VISITS -> field(setting, SWITCH);
            case OPENING_HOURS, CHAT_HOURS -> field(setting, HOURS);
            default -> field(setting, LINE);
        };
    }

    private static SettingField field(TenantSetting setting, Shape shape) {
        return new SettingField(setting, shape, List.of(), false);
    }

    private static SettingField choice(TenantSetting setting, List<String> values) {
        return new SettingField(setting, CHOICE, values, false);
    }

    public String name() {
        return setting.name();
    }
}
