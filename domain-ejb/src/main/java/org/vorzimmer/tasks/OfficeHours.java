package org.vorzimmer.tasks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.vorzimmer.shared.Holidays;
import org.vorzimmer.shared.Land;
import org.vorzimmer.shared.OpeningHours;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** When somebody is in the current tenant's office: its opening hours without its Land's holidays. */
@Dependent
public class OfficeHours {

    @Inject TenantSettings settings;

    public boolean isOpen(Instant at) {
        return hours().isOpen(at, holidays()::contains);
    }

    public Optional<Instant> nextOpening(Instant from) {
        return hours().nextOpening(from, holidays()::contains);
    }

    /** When so much office time has passed; plain time for an office that has told no hours. */
    public Instant plus(Instant from, Duration officeTime) {
        return hours().plus(from, officeTime, holidays()::contains).orElseGet(() -> from.plus(officeTime));
    }

    /** The hours of a week; none for an office that has told none. */
    public OpeningHours hours() {
        return OpeningHours.parse(settings.get(TenantSetting.OPENING_HOURS)).orElseGet(() -> OpeningHours.parse("").orElseThrow());
    }

    /** The days on which nobody is there whatever the hours say. */
    public Predicate<LocalDate> closedDays() {
        return holidays()::contains;
    }

    private Holidays holidays() {
        return Holidays.in(Land.valueOf(settings.get(TenantSetting.LAND)));
    }
}
