package org.vorzimmer.content;

import static org.vorzimmer.tenancy.TenantSetting.AUTHORITY;
import static org.vorzimmer.tenancy.TenantSetting.AUTHORITY_ADDRESS;
import static org.vorzimmer.tenancy.TenantSetting.COMPANY;
import static org.vorzimmer.tenancy.TenantSetting.IMPRINT_EMAIL;
import static org.vorzimmer.tenancy.TenantSetting.LAND;
import static org.vorzimmer.tenancy.TenantSetting.LEGAL_FORM;
import static org.vorzimmer.tenancy.TenantSetting.OPENING_HOURS;
import static org.vorzimmer.tenancy.TenantSetting.PHONE;
import static org.vorzimmer.tenancy.TenantSetting.POSTCODE;
import static org.vorzimmer.tenancy.TenantSetting.PRIVACY_CONTACT_ADDRESS;
import static org.vorzimmer.tenancy.TenantSetting.PRIVACY_CONTACT_EMAIL;
import static org.vorzimmer.tenancy.TenantSetting.PRIVACY_OFFICER;
import static org.vorzimmer.tenancy.TenantSetting.REGISTER_COURT;
import static org.vorzimmer.tenancy.TenantSetting.REGISTER_NUMBER;
import static org.vorzimmer.tenancy.TenantSetting.REPRESENTATIVE;
import static org.vorzimmer.tenancy.TenantSetting.STREET;
import static org.vorzimmer.tenancy.TenantSetting.TOWN;
import static org.vorzimmer.tenancy.TenantSetting.VAT_ID;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.vorzimmer.shared.Land;
import org.vorzimmer.shared.OpeningHours;
import org.vorzimmer.tenancy.TenantSetting;

/** The values that a text may name in double braces, from the tenant's settings. */
final class TenantValues {

    private TenantValues() {
    }

    static Map<String, String> of(String brand, Map<TenantSetting, String> settings, TextLanguage language) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("brand", brand);
        values.put("company", company(brand, settings));
        values.put("phone", settings.get(PHONE));
        values.put("email", settings.get(IMPRINT_EMAIL));
        values.put("street", settings.get(STREET));
        values.put("town", (settings.get(POSTCODE) + " " + settings.get(TOWN)).strip());
        values.put("land", Land.valueOf(settings.get(LAND)).getName());
        values.put("representative", settings.get(REPRESENTATIVE));
        values.put("register_court", settings.get(REGISTER_COURT));
        values.put("register_number", settings.get(REGISTER_NUMBER));
        values.put("vat_id", settings.get(VAT_ID));
        values.put("privacy_officer", settings.get(PRIVACY_OFFICER));
        values.put("privacy_email", settings.get(PRIVACY_CONTACT_EMAIL));
        values.put("privacy_address", settings.get(PRIVACY_CONTACT_ADDRESS));
        values.put("authority", settings.get(AUTHORITY));
        values.put("authority_address", settings.get(AUTHORITY_ADDRESS));
        values.put("hours", OpeningHours.parse(settings.get(OPENING_HOURS))
                .map(hours -> hours.format(language.getLocale()).replace('-', '–')).orElse(settings.get(OPENING_HOURS)));
        return values;
    }

    static Set<String> names() {
        Map<TenantSetting, String> defaults = new EnumMap<>(TenantSetting.class);
        for (TenantSetting setting : TenantSetting.values()) {
            defaults.put(setting, setting.fallback());
        }
        return of("", defaults, TextLanguage.DE).keySet();
    }

    /** The company as the register knows it; the brand where the tenant has not said. */
    private static String company(String brand, Map<TenantSetting, String> settings) {
        String name = settings.get(COMPANY).isBlank() ? brand : settings.get(COMPANY);
        String form = settings.get(LEGAL_FORM);
        return form.isBlank() || name.endsWith(form) ? name : name + " " + form;
    }
}
