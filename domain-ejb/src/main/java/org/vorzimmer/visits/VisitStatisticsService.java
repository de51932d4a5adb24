package org.vorzimmer.visits;

import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.shared.Page;

/** The office's view of how the website is read: sums only, no visit by itself. */
@Stateless
@RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
public class VisitStatisticsService {

    private static final int MOST_ROWS = 500;

    @Inject VisitQueries queries;
    @Inject VisitIntakeService intake;

    public boolean isOn() {
        return intake.isOn();
    }

    public Page<VisitSum> page(@NotNull @Valid VisitFilter filter, int first, int size) {
        return queries.sums(filter, first, Math.min(size, MOST_ROWS));
    }
}
