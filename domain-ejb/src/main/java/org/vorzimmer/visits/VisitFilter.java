package org.vorzimmer.visits;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Which sums a list shows.
 *
 * @param from first day
 * @param to last day
 */
public record VisitFilter(@NotNull By by, @NotNull LocalDate from, @NotNull LocalDate to, @NotNull Sort sort, boolean ascending) {

    /** What is added up. */
    public enum By {
        DAY("c.day"), PAGE("c.page"), CAMPAIGN("c.campaign");

        final String path;

        By(String path) {
            this.path = path;
        }
    }

    /** Columns by which the list can be ordered; the label makes every order a total one. */
    public enum Sort { LABEL, VISITS, VIEWS, ENQUIRIES }

    /** Days newest first, pages and campaigns by what they brought. */
    public static VisitFilter of(By by, LocalDate from, LocalDate to) {
        return new VisitFilter(by, from, to, by == By.DAY ? Sort.LABEL : Sort.VIEWS, false);
    }

    public VisitFilter sortedBy(Sort column, boolean up) {
        return new VisitFilter(by, from, to, column, up);
    }

    String order() {
        String direction = ascending ? " asc" : " desc";
        return switch (sort) {
            case LABEL -> by.path + direction;
            case VISITS -> "sum(c.visits)" + direction + ", " + by.path;
            case VIEWS -> "sum(c.views)" + direction + ", " + by.path;
            case ENQUIRIES -> "sum(c.enquiries)" + direction + ", " + by.path;
            default -> throw new IllegalStateException("No order by " + sort);
        };
    }
}
