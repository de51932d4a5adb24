package org.vorzimmer.retention.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.personaldata.DataKind;

/**
 * What one kind of operator promises: the starting point of a tenant's policy.
 *
 * @param letter A to E
 * @param accessLog fields of its access log; empty = none is kept
 * @param consentOnForms what it asks consent for
 * @param mandatoryOnEnquiries fields that its enquiry forms demand
 * @param disclosureGrounds grounds on which it hands data to others
 * @param thirdCountries its stance on countries outside the EEA
 * @param handoff when an open claim may go to a collection agency
 * @param bureaus credit bureaus that its notice names
 * @param rules rule per kind of data, the fallbacks for all other letters included
 */
public record Preset(String letter, List<String> accessLog, Set<String> consentOnForms, Set<String> mandatoryOnEnquiries,
        Set<String> disclosureGrounds, ThirdCountries thirdCountries, Handoff handoff, Set<String> bureaus, Map<DataKind, RetentionRule> rules) {

    /** When an open claim may be handed to a collection agency. */
    public enum Handoff { IN_DEFAULT, AFTER_NAMED_IN_NOTICE }

    /**
     * Whether data may leave the EEA.
     *
     * @param stance the general answer
     * @param onlyByConsent features for which the person must agree first
     * @param safeguards safeguards that the notice names
     */
    public record ThirdCountries(Stance stance, Set<String> onlyByConsent, Set<String> safeguards) {

        /** The general answers found in notices. */
        public enum Stance { NEVER, SAFEGUARD_REQUIRED, NOT_NAMED, ONLY_IF_TENANT_PRESCRIBES }

        public ThirdCountries {
            onlyByConsent = Set.copyOf(onlyByConsent);
            safeguards = Set.copyOf(safeguards);
        }
    }

    public Preset {
        accessLog = List.copyOf(accessLog);
        consentOnForms = Set.copyOf(consentOnForms);
        mandatoryOnEnquiries = Set.copyOf(mandatoryOnEnquiries);
        disclosureGrounds = Set.copyOf(disclosureGrounds);
        bureaus = Set.copyOf(bureaus);
        rules = Map.copyOf(rules);
    }

    /** The rule for a kind of data; empty when such data may not be kept under this preset. */
    public Optional<RetentionRule> ruleFor(DataKind kind) {
        return Optional.ofNullable(rules.get(kind));
    }
}
