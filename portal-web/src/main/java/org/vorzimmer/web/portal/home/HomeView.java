package org.vorzimmer.web.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vorzimmer.alarms.AlarmService;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.LeadFilter;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.platform.TenantAdminService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Role;
import org.vorzimmer.tasks.TaskFilter;
import org.vorzimmer.tasks.TaskService;

/** Numbers and the newest enquiries, as far as the person's roles let them see. */
@Named
@RequestScoped
public class HomeView {

    private static final int NEWEST = 5;

    @Inject LeadService leads;
    @Inject TaskService tasks;
    @Inject CurrentUser user;
    @Inject TenantAdminService tenants;
    @Inject AlarmService alarms;

    public String getName() {
        return user.get().displayName();
    }

    public boolean isOffice() {
        return user.has(Role.AGENT) || user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN);
    }

    public boolean isPlatform() {
        return user.has(Role.PLATFORM_ADMIN);
    }

    public boolean isPrivacy() {
        return user.has(Role.PRIVACY_OFFICER);
    }

    /** Whether the person's roles have no page of their own yet. */
    public boolean isNothingYet() {
        return !isOffice() && !isPlatform() && !isPrivacy();
    }

    public int getTenants() {
        return tenants.all().size();
    }

    public int getAlarms() {
        return alarms.open().size();
    }

    public long getNewLeads() {
        return leads.page(LeadFilter.open().in(Lead.State.NEW), 0, 1).total();
    }

    public long getOpenLeads() {
        return leads.page(LeadFilter.open(), 0, 1).total();
    }

    public long getMyTasks() {
        return tasks.count(TaskFilter.Scope.MINE);
    }

    public long getOverdueTasks() {
        return tasks.count(TaskFilter.Scope.OVERDUE);
    }

    public List<Lead> getNewest() {
        return leads.page(LeadFilter.open(), 0, NEWEST).rows();
    }
}
