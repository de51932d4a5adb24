package org.vorzimmer.platform;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.FirstAdminService;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;
import org.vorzimmer.tenancy.TenantSetting;

/**
 * Sets up operators and keeps their settings. Each step has its own transaction, because one transaction never works for two tenants;
 * a step that failed can be repeated from the tenant's page.
 */
@Stateless
@RolesAllowed(PLATFORM_ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TenantAdminService {

    @Inject TenantRegistry registry;
    @Inject TenantFurnishing furnishing;
    @Inject FirstAdminService admins;
    @Inject CurrentTenant current;
    @Inject CurrentUser user;
    @Inject Attempts attempts;

    public List<TenantOverview> all() {
        return registry.all();
    }

    public TenantOverview find(TenantId id) {
        return registry.find(id);
    }

    /** Makes the tenant with its settings and policy and invites its first administrator. */
    public TenantId create(@Valid NewTenant wanted) {
        TenantFurnishing.checked(wanted.settings());
        return attempts.of(user.loginIdOrNull(), "tenant.create", null, () -> {
            TenantId id = registry.add(wanted.slug(), wanted.name().strip(), wanted.hosts());
            current.runAs(id, () -> furnishing.begin(wanted.settings(), wanted.preset()));
            admins.invite(id, wanted.adminEmail(), wanted.adminName().strip());
            return id;
        });
    }

    public Map<TenantSetting, String> settings(TenantId id) {
        registry.find(id);
        try {
            return current.callAs(id, furnishing::all);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void changeSettings(TenantId id, Map<TenantSetting, String> wanted) {
        if (wanted.containsKey(TenantSetting.POLICY_PRESET)) {
            throw new InvalidInputException("tenant.policy.elsewhere", "The policy is changed by adopting a version of it");
        }
        attempt(id, "tenant.settings", () -> current.runAs(id, () -> furnishing.change(wanted)));
    }

    public void rename(TenantId id, String name) {
        if (name == null || name.isBlank() || name.strip().length() > 80) {
            throw new InvalidInputException("tenant.name.missing", "name");
        }
        attempt(id, "tenant.rename", () -> registry.rename(id, name.strip()));
    }

    public void giveHosts(TenantId id, List<String> hosts) {
        attempt(id, "tenant.hosts", () -> registry.giveHosts(id, hosts));
    }

    public void suspend(TenantId id) {
        attempt(id, "tenant.suspend", () -> registry.suspend(id));
    }

    public void resume(TenantId id) {
        attempt(id, "tenant.resume", () -> registry.resume(id));
    }

    public void inviteFirstAdmin(TenantId id, EmailAddress email, String name) {
        admins.invite(id, email, name);
    }

    private void attempt(TenantId id, String action, Runnable work) {
        attempts.run(user.loginIdOrNull(), action, "TENANT:" + id, work);
    }
}
