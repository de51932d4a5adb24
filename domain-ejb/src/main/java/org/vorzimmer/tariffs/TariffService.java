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

/** The office's tariffs: who sells them reads them, who leads the office writes the next version. */
@Stateless
@RolesAllowed({TENANT_ADMIN, OFFICE_LEAD, BILLING, AGENT})
public class TariffService {

    private static final int LARGEST_PAGE = 200;
    private static final String ABOUT = "tariff:";

    @Inject TariffQueries queries;
    @Inject TariffBook book;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** A tariff in the list; no version is in force before the first one begins. */
    public record Row(Tariff tariff, Optional<TariffVersion> inForce, Optional<TariffVersion> coming) { }

    public Page<Row> page(TariffFilter filter, int first, int size) {
        Page<Tariff> page = queries.tariffs(filter, first, Math.min(size, LARGEST_PAGE));
        List<TariffVersion> versions = queries.versionsOfTariffs(page.rows().stream().map(Tariff::getId).toList());
        LocalDate today = book.today();
        return page.map(tariff -> {
            List<TariffVersion> own = versions.stream().filter(version -> version.getTariffId() == tariff.getId()).toList();
            return new Row(tariff, Versions.inForce(own, today), Versions.coming(own, today));
        });
    }

    public Tariff find(long id) {
        return queries.require(Tariff.class, id);
    }

    /** Every version there ever was, the newest first. */
    public List<TariffVersion> versions(long tariffId) {
        return queries.versionsOfTariffs(List.of(find(tariffId).getId()));
    }

    public LocalDate today() {
        return book.today();
    }

    /** Makes the tariff with its first version. */
    @RolesAllowed({TENANT_ADMIN, OFFICE_LEAD})
    public long create(@NotNull @Valid Placement placement, @NotNull LocalDate from, @NotNull @Valid VersionText text, @NotNull @Valid TariffTerms terms) {
        return attempts.of(user.loginIdOrNull(), "tariff.create", null, () -> {
            Tariff tariff = book.createTariff(placement);
            book.addVersion(tariff, 0, from, text, terms);
            return tariff.getId();
        });
    }

    /** Where and to whom it is offered, from now on. */
    @RolesAllowed({TENANT_ADMIN, OFFICE_LEAD})
    public void place(long id, @NotNull @Valid Placement placement) {
        attempts.run(user.loginIdOrNull(), "tariff.place", ABOUT + id, () -> book.placeTariff(id, placement));
    }

    /**
     * Makes the next version.
     *
     * @param latest number of the newest version that the writer has seen
     */
    @RolesAllowed({TENANT_ADMIN, OFFICE_LEAD})
    public int addVersion(long id, int latest, @NotNull LocalDate from, @NotNull @Valid VersionText text, @NotNull @Valid TariffTerms terms) {
        return attempts.of(user.loginIdOrNull(), "tariff.version", ABOUT + id,
                () -> book.addVersion(queries.requireLocked(Tariff.class, id), latest, from, text, terms).getNumber());
    }

    /** Takes back a version that has not begun. */
    @RolesAllowed({TENANT_ADMIN, OFFICE_LEAD})
    public void withdraw(long id, int number) {
        attempts.run(user.loginIdOrNull(), "tariff.withdraw", ABOUT + id, () -> {
            queries.requireLocked(Tariff.class, id);
            book.withdraw(queries.versionsOfTariffs(List.of(id)), number);
        });
    }
}
