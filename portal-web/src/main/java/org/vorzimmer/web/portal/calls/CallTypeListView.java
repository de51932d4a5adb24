package org.vorzimmer.web.portal.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vorzimmer.calls.CallTypeService;
import org.vorzimmer.calls.CallTypeVersion;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Role;

/** The sorts of calls that the office has scripts for. */
@Named
@RequestScoped
public class CallTypeListView {

    @Inject CallTypeService types;
    @Inject CurrentUser user;

    private List<CallTypeVersion> rows;

    public List<CallTypeVersion> getRows() {
        if (rows == null) {
            rows = types.all();
        }
        return rows;
    }

    public boolean isMayWrite() {
        return user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN);
    }
}
