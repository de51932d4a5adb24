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

/** Keeps what a tenant's site promises true: the first version, and a new one whenever settings or policy change its words. */
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
    public Optional<Integer> keep(TextKind kind, TextLanguage language) {
        if (!contents.entries(kind, language).isEmpty()) {
            return publisher.publishChangedFacts(kind, language);
        }
        boolean operator = !directory.byId(tenant.get()).isPlatform();
        return operator && isComplete() ? Optional.of(publisher.publishFirst(kind, language)) : Optional.empty();
    }

    /** A notice that does not say who answers for it is no notice yet. */
    private boolean isComplete() {
        return !settings.get(TenantSetting.STREET).isBlank() && !settings.get(TenantSetting.AUTHORITY).isBlank();
    }
}
