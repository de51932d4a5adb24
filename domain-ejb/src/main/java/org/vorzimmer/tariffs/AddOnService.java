package org.vorzimmer.tariffs;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Page;

/** The office's add-ons: who sells them reads them, who leads the office writes the next version. */
@Stateless
@RolesAllowed({TENANT_ADMIN, OFFICE_LEAD, BILLING, AGENT})
public class AddOnService {

    private static final int LARGEST_PAGE = 200;
    private static final String ABOUT = "addOn:";

    @Inject TariffQueries queries;
    @Inject TariffBook book;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** An add-on in the list; no version is in force before the first one begins. */
    public record Row(AddOn addOn, Optional<AddOnVersion> inForce, Optional<AddOnVersion> coming) { }

    public Page<Row> page(TariffFilter filter, int first, int size) {
        Page<AddOn> page = queries.addOns(filter, first, Math.min(size, LARGEST_PAGE));
        List<AddOnVersion> versions = queries.versionsOfAddOns(page.rows().stream().map(AddOn::getId).toList());
        LocalDate today = book.today();
        return page.map(addOn -> {
            List<AddOnVersion> own = versions.stream().filter(version -> version.getAddOnId() == addOn.getId()).toList();
            return new Row(addOn, Versions.inForce(own, today), Versions.coming(own, today));
        });
    }

    public AddOn find(long id) {
        return queries.require(AddOn.class, id);
    }

    /** Every version there ever was, the newest first. */
    public List<AddOnVersion> versions(long addOnId) {
        return queries.versionsOfAddOns(List.of(find(addOnId).getId()));
    }

    public LocalDate today() {
        return book.today();
    }

    /** Makes the add-on with its first version. */
    @RolesAllowed({TENANT_ADMIN, OFFICE_LEAD})
    public long create(@NotNull @Valid Placement placement, @NotNull LocalDate from, @NotNull @Valid VersionText text, @NotNull @Valid AddOnTerms terms) {
        return attempts.of(user.loginIdOrNull(), "addOn.create", null, () -> {
            AddOn addOn = book.createAddOn(placement);
            book.addVersion(addOn, 0, from, text, terms);
            return addOn.getId();
        });
    }

    /** Where and to whom it is offered, from now on. */
    @RolesAllowed({TENANT_ADMIN, OFFICE_LEAD})
    public void place(long id, @NotNull @Valid Placement placement) {
        attempts.run(user.loginIdOrNull(), "addOn.place", ABOUT + id, () -> book.placeAddOn(id, placement));
    }

    /**
     * Makes the next version.
     *
     * @param latest number of the newest version that the writer has seen
     */
    @RolesAllowed({TENANT_ADMIN, OFFICE_LEAD})
    public int addVersion(long id, int latest, @NotNull LocalDate from, @NotNull @Valid VersionText text, @NotNull @Valid AddOnTerms terms) {
        return attempts.of(user.loginIdOrNull(), "addOn.version", ABOUT + id,
                () -> book.addVersion(queries.requireLocked(AddOn.class, id), latest, from, text, terms).getNumber());
    }

    /** Takes back a version that has not begun. */
    @RolesAllowed({TENANT_ADMIN, OFFICE_LEAD})
    public void withdraw(long id, int number) {
        attempts.run(user.loginIdOrNull(), "addOn.withdraw", ABOUT + id, () -> {
            queries.requireLocked(AddOn.class, id);
            book.withdraw(queries.versionsOfAddOns(List.of(id)), number);
        });
    }
}
