package org.vorzimmer.tenancy;

import static org.vorzimmer.tenancy.TenantSetting.Group.BANK;
import static org.vorzimmer.tenancy.TenantSetting.Group.BRAND;
import static org.vorzimmer.tenancy.TenantSetting.Group.FEATURES;
import static org.vorzimmer.tenancy.TenantSetting.Group.IMPRINT;
import static org.vorzimmer.tenancy.TenantSetting.Group.MAIL;
import static org.vorzimmer.tenancy.TenantSetting.Group.PRIVACY;
import static org.vorzimmer.tenancy.TenantSetting.Group.SECURITY;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Everything that is set per tenant: the key, where it stands on the page, its default and the shape of a valid value. */
public enum TenantSetting {

    ACCENT_COLOUR(BRAND, "#1f5f8b", "#[0-9a-fA-F]{6}"),
    CLAIM(BRAND, "", ".{0,160}"),
    LOGO_SVG(BRAND, "", "(?s).{0,20000}"),
    PHONE(BRAND, "", "[0-9+ ()/-]{0,40}"),

    COMPANY(IMPRINT, "", ".{0,120}"),
    LEGAL_FORM(IMPRINT, "", ".{0,80}"),
    REPRESENTATIVE(IMPRINT, "", ".{0,120}"),
    STREET(IMPRINT, "", ".{0,120}"),
    POSTCODE(IMPRINT, "", "[0-9A-Za-z -]{0,10}"),
    TOWN(IMPRINT, "", ".{0,80}"),
    /** ISO 3166-2:DE code without "DE-": decides the public holidays. */
    LAND(IMPRINT, "BE", "BW|BY|BE|BB|HB|HH|HE|MV|NI|NW|RP|SL|SN|ST|SH|TH"),
    IMPRINT_EMAIL(IMPRINT, "", ".{0,254}"),
    REGISTER_COURT(IMPRINT, "", ".{0,120}"),
    REGISTER_NUMBER(IMPRINT, "", ".{0,40}"),
    VAT_ID(IMPRINT, "", "[A-Z0-9 ]{0,20}"),
    /** Whether the tenant makes use of Section 19 UStG and shows no value added tax. */
    SMALL_BUSINESS(IMPRINT, "false", "true|false"),

    PRIVACY_OFFICER(PRIVACY, "", ".{0,120}"),
    PRIVACY_CONTACT_EMAIL(PRIVACY, "", ".{0,254}"),
    PRIVACY_CONTACT_ADDRESS(PRIVACY, "", ".{0,250}"),
    AUTHORITY(PRIVACY, "", ".{0,200}"),
    AUTHORITY_ADDRESS(PRIVACY, "", ".{0,250}"),
    /** Letter of the policy preset that the tenant began with. */
    POLICY_PRESET(PRIVACY, "DEFAULT", "A|B|C|D|E|DEFAULT"),

    MAIL_SENDER_NAME(MAIL, "", "[^\\r\\n<>\"]{0,80}"),
    MAIL_SENDER(MAIL, "", ".{0,254}"),
    INBOUND_IMAP_HOST(MAIL, "", "[A-Za-z0-9.-]{0,120}"),
    INBOUND_IMAP_PORT(MAIL, "993", "[0-9]{1,5}"),
    INBOUND_IMAP_USER(MAIL, "", ".{0,120}"),
    /** Name of the environment variable that holds the mailbox's password: the secret itself is never stored. */
    INBOUND_IMAP_PASSWORD_VARIABLE(MAIL, "", "[A-Z0-9_]{0,80}"),

    CREDITOR_ID(BANK, "", "[A-Z0-9 ]{0,42}"),
    BANK_IBAN(BANK, "", "[A-Z0-9 ]{0,42}"),
    BANK_BIC(BANK, "", "[A-Z0-9]{0,11}"),
    BANK_ACCOUNT_HOLDER(BANK, "", ".{0,70}"),
    /** Whether the bank takes mandates that were given by a click: what the agreement on collections says. */
    BANK_ACCEPTS_ONLINE_MANDATE(BANK, "false", "true|false"),
    /** The day of the bank's confirmation, year first; without it the switch does nothing. */
    BANK_ONLINE_MANDATE_CONFIRMED_ON(BANK, "", "([0-9]{4}-[0-9]{2}-[0-9]{2})?"),
    /** How many days before a collection it is announced, unless the terms say otherwise. */
    PRENOTIFICATION_DAYS(BANK, "14", "[0-9]{1,2}"),

    /** Comma-separated roles that must use a second factor. */
    SECOND_FACTOR_ROLES(SECURITY, "", "[A-Z_, ]{0,200}"),
    SESSION_IDLE_MINUTES(SECURITY, "30", "[0-9]{1,3}"),
    SESSION_ABSOLUTE_HOURS(SECURITY, "12", "[0-9]{1,3}"),

    /** Names of the switched-on features, comma-separated. */
    FEATURES_ON(FEATURES, "CONTACT_FORM", "[A-Z_, ]{0,400}"),
    CONTACT_FORM_COMPANY(FEATURES, "OPTIONAL", "OFF|OPTIONAL|REQUIRED"),
    SERVES_CONSUMERS(FEATURES, "false", "true|false"),
    /** Mails of a newsletter that may leave in one minute. */
    NEWSLETTER_PER_MINUTE(FEATURES, "60", "[1-9][0-9]{0,3}"),
    OPENING_HOURS(FEATURES, "Mo-Fr 08:00-18:00", ".{0,300}"),
    /** When somebody sits at the website's chat; empty: it is not offered. */
    CHAT_HOURS(FEATURES, "", ".{0,300}"),
    /** Whether visits of those who agree are measured; only then is anybody asked about cookies. */
    MEASURE_VISITS(FEATURES, "false", "true|false");

    /** Headings of the settings page. */
    public enum Group { BRAND, IMPRINT, PRIVACY, MAIL, BANK, SECURITY, FEATURES }

    private final Group group;
    private final String fallback;
    private final Pattern shape;

    TenantSetting(Group group, String fallback, String shape) {
        this.group = group;
        this.fallback = fallback;
        this.shape = Pattern.compile(shape);
    }

    public Group group() {
        return group;
    }

    public String fallback() {
        return fallback;
    }

    public boolean accepts(String value) {
        return shape.matcher(value).matches();
    }

    public static List<TenantSetting> of(Group group) {
        return Arrays.stream(values()).filter(setting -> setting.group == group).toList();
    }
}
