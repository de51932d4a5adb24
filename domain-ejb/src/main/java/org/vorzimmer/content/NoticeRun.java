package org.vorzimmer.content;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Keeps a tenant's published privacy notice true: its first version, and a new one whenever settings or policy change its words. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeRun {

    @Inject Publisher publisher;
    @Inject ContentQueries contents;
    @Inject TenantSettings settings;
    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;

    /** The number of a version that was published now. */
    public Optional<Integer> keep(TextLanguage language) {
        if (!contents.entries(TextKind.PRIVACY, language).isEmpty()) {
            return publisher.publishChangedFacts(language);
        }
        boolean operator = !directory.byId(tenant.get()).isPlatform();
        return operator && isComplete() ? Optional.of(publisher.publishFirstNotice(language)) : Optional.empty();
    }

    /** A notice that does not say who answers for it is no notice yet. */
    private boolean isComplete() {
        return !settings.get(TenantSetting.STREET).isBlank() && !settings.get(TenantSetting.AUTHORITY).isBlank();
    }
}
