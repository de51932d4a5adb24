package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Sha256;

/** The platform's people bring in the Bundesbank's list of banks each quarter: first it is checked and counted, then adopted. */
@Stateless
@RolesAllowed(PLATFORM_ADMIN)
public class BankDirectoryService {

    private static final int YEARS_AROUND = 2;
    private static final int MONTHS_KEPT = 12;

    @Inject BankQueries queries;
    @Inject CurrentUser user;
    @Inject Attempts attempts;
    @Inject Clock clock;

    /** Newest first. */
    public List<BankFile> files() {
        return queries.all();
    }

    /** The list that names are shown from today. */
    public Optional<BankFile> inUse() {
        return queries.inUse(Berlin.dayOf(clock.instant()));
    }

    /** Stores a list that is in order, in place of one that was checked but not adopted; of one that is not, nothing is stored and its problems come back. */
    public BankFileContent check(byte[] file, LocalDate validFrom) {
        LocalDate today = Berlin.dayOf(clock.instant());
        if (validFrom.isBefore(today.minusYears(YEARS_AROUND)) || validFrom.isAfter(today.plusYears(YEARS_AROUND))) {
            throw new InvalidInputException("banks.validFrom.far", validFrom.toString());
        }
        BankFileContent content = BankFileReader.read(file);
        if (content.problems().isEmpty()) {
            attempts.run(user.loginIdOrNull(), "banks.check", null, () -> {
                queries.all().stream().filter(old -> old.getState() == BankFile.State.CHECKED).forEach(queries::remove);
                queries.save(new BankFile(validFrom, Sha256.of(file), content, clock.instant()), content.banks());
            });
        }
        return content;
    }

    /** From its day on names are shown from this list; another list of the same day and those long past go. */
    public void adopt(long id) {
        attempts.run(user.loginIdOrNull(), "banks.adopt", "BANK_FILE:" + id, () -> {
            BankFile wanted = require(id);
            wanted.adopt(clock.instant());
            LocalDate oldest = Berlin.dayOf(clock.instant()).minusMonths(MONTHS_KEPT);
            queries.all().stream().filter(file -> !file.getId().equals(id))
                    .filter(file -> file.getValidFrom().equals(wanted.getValidFrom()) || file.getValidFrom().isBefore(oldest)).forEach(queries::remove);
        });
    }

    /** Drops a list that was checked, or takes one back that turned out wrong. */
    public void discard(long id) {
        attempts.run(user.loginIdOrNull(), "banks.discard", "BANK_FILE:" + id, () -> queries.remove(require(id)));
    }

    private BankFile require(long id) {
        return queries.byId(id).orElseThrow(() -> new NotFoundException(BankFile.class, id));
    }
}
