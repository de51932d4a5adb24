package org.vorzimmer.visits;

import java.time.LocalDate;

/**
 * The sums of a day, a page or a campaign.
 *
 * @param day null for pages and campaigns
 * @param name null for days
 * @param timedViews views of which the time is known
 * @param seconds of those views together
 */
public record VisitSum(LocalDate day, String name, long visits, long views, long enquiries, long timedViews, long seconds) {

    static VisitSum of(Object[] row) {
        LocalDate day = row[0] instanceof LocalDate date ? date : null;
        return new VisitSum(day, day == null ? String.valueOf(row[0]) : null, number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    /** Rounded seconds that a page was read, or -1 where no view was timed. */
    public long averageSeconds() {
        return timedViews == 0 ? -1 : Math.round((double) seconds / timedViews);
    }
}
