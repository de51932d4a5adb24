package org.vorzimmer.retention.rules;

/** The ways in which notices and statutes count time. */
public enum PeriodKind {
    /** Days after the trigger's day; that day itself does not count. */
    DAYS,
    WEEKS,
    /** Months, cut to the last day of a shorter month. */
    MONTHS,
    YEARS,
    /** 31 December of the trigger's year plus n. */
    EOY_PLUS_YEARS,
    /** The trigger's own day. */
    IMMEDIATE,
    /** Elapsed minutes, counted on instants. */
    MINUTES,
    /** The last day of the trigger's month plus n. */
    CALENDAR_MONTH_END,
    /** Such data may not exist at all. */
    NOT_COLLECTED,
    /** The period of the statutory class under which the record was filed. */
    REF
}
