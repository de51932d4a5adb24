package org.vorzimmer.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.rules.Presets;

/** For features that keep records under a standing consent: whether it is asked for here and whether it is in force; in their transaction, and they answer for who may ask. */
@Dependent
public class ConsentDesk {

    @Inject ConsentQueries consents;
    @Inject PolicyService policies;

    /** Whether the current tenant's policy asks for this consent at all. */
    public boolean isAsked(ConsentKind kind) {
        String letter = policies.current().preset();
        Presets presets = Presets.shipped();
        return presets.letters().contains(letter) && presets.preset(letter).consentOnForms().stream().anyMatch(name -> ConsentKind.ofPolicy(name) == kind);
    }

    public Optional<GivenConsent> inForce(ConsentKind kind, String recordKind, long recordId) {
        return consents.of(recordKind, recordId).stream().filter(consent -> consent.getKind() == kind && consent.isInForce()).findFirst();
    }
}
