package org.vorzimmer.consents;

import static org.vorzimmer.consents.FormRules.Need.ABSENT;
import static org.vorzimmer.consents.FormRules.Need.MANDATORY;
import static org.vorzimmer.consents.FormRules.Need.VOLUNTARY;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an enquiry must, may and must not contain at one tenant, on every channel, and what must be agreed to. Pure: no clock, no database.
 *
 * @param needs one answer per field
 * @param consents what the form asks consent for
 */
public record FormRules(Map<FormField, Need> needs, Set<ConsentKind> consents) {

    /** How a field stands on a form. */
    public enum Need { MANDATORY, VOLUNTARY, ABSENT }

    /** Whether the form asks for the company, where the policy leaves it to the tenant. */
    public enum Company { OFF, OPTIONAL, REQUIRED }

    public FormRules {
        Map<FormField, Need> all = new EnumMap<>(FormField.class);
        for (FormField field : FormField.values()) {
            all.put(field, needs.getOrDefault(field, ABSENT));
        }
        needs = Collections.unmodifiableMap(all);
        consents = consents.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(consents));
    }

    /**
     * The rules for enquiries.
     *
     * @param mandatory fields that the policy demands on every channel, by the policy's names; empty when it demands none
     * @param consents what the policy asks consent for, by the policy's names
     * @param company the tenant's choice, where the policy says nothing
     */
    public static FormRules forEnquiries(Set<String> mandatory, Set<String> consents, Company company) {
        Map<FormField, Need> needs = new EnumMap<>(FormField.class);
        needs.put(FormField.NAME, MANDATORY);
        needs.put(FormField.EMAIL, MANDATORY);
        needs.put(FormField.PHONE, VOLUNTARY);
        needs.put(FormField.SUBJECT, VOLUNTARY);
        needs.put(FormField.MESSAGE, MANDATORY);
        needs.put(FormField.COMPANY, switch (company) {
            case OFF -> ABSENT;
            case OPTIONAL -> VOLUNTARY;
            case REQUIRED -> MANDATORY;
        });
        mandatory.forEach(name -> needs.put(field(name), MANDATORY));
        if (needs.containsKey(FormField.LAST_NAME)) {
            needs.put(FormField.NAME, ABSENT); // the same thing is not asked twice
        }
        return new FormRules(needs, asked(consents));
    }

    /**
     * The rules for wishes to be called back: the number, the address and the times, which are no field of text; all else is voluntary.
     *
     * @param consents what the policy asks consent for, by the policy's names
     * @param company the tenant's choice for enquiries; nobody must name it to be called
     */
    public static FormRules forCallbacks(Set<String> consents, Company company) {
        Map<FormField, Need> needs = new EnumMap<>(FormField.class);
        needs.put(FormField.PHONE, MANDATORY);
        needs.put(FormField.EMAIL, MANDATORY);
        needs.put(FormField.NAME, VOLUNTARY);
        needs.put(FormField.COMPANY, company == Company.OFF ? ABSENT : VOLUNTARY);
        needs.put(FormField.MESSAGE, VOLUNTARY);
        return new FormRules(needs, asked(consents));
    }

    /**
     * The rules for trials: whom the calls are for and how to reach the person, all of it needed; the texts are the page's own.
     *
     * @param consents what the policy asks consent for, by the policy's names
     */
    public static FormRules forTrials(Set<String> consents) {
        Map<FormField, Need> needs = new EnumMap<>(FormField.class);
        needs.put(FormField.NAME, MANDATORY);
        needs.put(FormField.EMAIL, MANDATORY);
        needs.put(FormField.PHONE, MANDATORY);
        return new FormRules(needs, consents.contains("trial") ? EnumSet.of(ConsentKind.TRIAL) : Set.of());
    }

    private static Set<ConsentKind> asked(Set<String> consents) {
        return consents.contains("contact") ? EnumSet.of(ConsentKind.CONTACT) : Set.of();
    }

    public Need need(FormField field) {
        return needs.get(field);
    }

    public boolean isMandatory(FormField field) {
        return need(field) == MANDATORY;
    }

    public boolean isAsked(FormField field) {
        return need(field) != ABSENT;
    }

    public boolean asksConsent(ConsentKind kind) {
        return consents.contains(kind);
    }

    /** The mandatory fields that have no value. */
    public List<FormField> missing(Map<FormField, String> values) {
        return needs.entrySet().stream()
                .filter(entry -> entry.getValue() == MANDATORY)
                .map(Map.Entry::getKey)
                .filter(field -> values.get(field) == null || values.get(field).isBlank())
                .toList();
    }

    private static FormField field(String name) {
        return switch (name) {
            case "company" -> FormField.COMPANY;
            case "first_name" -> FormField.FIRST_NAME;
            case "last_name" -> FormField.LAST_NAME;
            case "concern" -> FormField.MESSAGE;
            case "callback_number" -> FormField.PHONE;
            case "email" -> FormField.EMAIL;
            default -> throw new IllegalArgumentException("No field of a form is called " + name);
        };
    }
}
