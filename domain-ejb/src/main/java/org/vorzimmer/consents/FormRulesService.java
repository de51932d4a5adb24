package org.vorzimmer.consents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.rules.Preset;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** The current tenant's rules for what a visitor is asked. */
@Stateless
@PermitAll
public class FormRulesService {

    @Inject PolicyService policies;
    @Inject TenantSettings settings;

    public FormRules enquiries() {
        Optional<Preset> preset = preset();
        return FormRules.forEnquiries(preset.map(Preset::mandatoryOnEnquiries).orElse(Set.of()), consents(preset), company());
    }

    public FormRules callbacks() {
        return FormRules.forCallbacks(consents(preset()), company());
    }

    public FormRules trials() {
        return FormRules.forTrials(consents(preset()));
    }

    private Optional<Preset> preset() {
        String letter = policies.current().preset();
        Presets presets = Presets.shipped();
        return presets.letters().contains(letter) ? Optional.of(presets.preset(letter)) : Optional.empty();
    }

    private static Set<String> consents(Optional<Preset> preset) {
        return preset.map(Preset::consentOnForms).orElse(Set.of());
    }

    private FormRules.Company company() {
        return FormRules.Company.valueOf(settings.get(TenantSetting.CONTACT_FORM_COMPANY));
    }
}
