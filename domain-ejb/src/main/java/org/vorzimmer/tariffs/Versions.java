package org.vorzimmer.tariffs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of a tariff's versions counts on a day, and what may still be done with the others. */
public final class Versions {

    private static final Comparator<DatedVersion> BY_DAY = Comparator.comparing(DatedVersion::getValidFrom).thenComparing(DatedVersion::getNumber);

    private Versions() {
    }

    /** The latest one that has begun; of two for the same day the one made later. */
    public static <V extends DatedVersion> Optional<V> inForce(List<V> versions, LocalDate day) {
        return versions.stream().filter(version -> !version.isWithdrawn() && !version.getValidFrom().isAfter(day)).max(BY_DAY);
    }

    /** The next one that has not begun; of two for the same day the one made later. */
    public static <V extends DatedVersion> Optional<V> coming(List<V> versions, LocalDate day) {
        Optional<LocalDate> next = versions.stream().filter(version -> mayBeWithdrawn(version, day)).map(DatedVersion::getValidFrom).min(Comparator.naturalOrder());
        return next.flatMap(from -> inForce(versions, from));
    }

    /** As long as it has not begun nobody can have agreed to it. */
    public static boolean mayBeWithdrawn(DatedVersion version, LocalDate day) {
        return !version.isWithdrawn() && version.getValidFrom().isAfter(day);
    }

    static int highestNumber(List<? extends DatedVersion> versions) {
        return versions.stream().mapToInt(DatedVersion::getNumber).max().orElse(0);
    }
}
