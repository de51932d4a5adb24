package org.vorzimmer.leads;

/**
 * Which leads a list shows.
 *
 * @param state null: all that are not closed
 * @param channel null: on whatever way it came
 * @param text part of a name, company, address or reference; null or blank: all
 * @param assigneeId null: whoever has it
 * @param everything closed ones and those in quarantine too, when no state is asked for
 * @param quarantined only those that look like misuse and that nobody has looked at
 * @param sort one of {@link Sort}
 */
public record LeadFilter(Lead.State state, Lead.Channel channel, String text, Long assigneeId, boolean everything, boolean quarantined, Sort sort, boolean ascending) {

    /** Columns by which the list can be ordered; the id makes every order a total one. */
    public enum Sort {
        RECEIVED("l.receivedAt"), ACTIVITY("l.lastActivityAt"), NAME("l.lastName"), STATE("l.state"), COMPANY("l.company");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static LeadFilter open() {
        return new LeadFilter(null, null, null, null, false, false, Sort.RECEIVED, false);
    }

    public LeadFilter matching(String words) {
        return new LeadFilter(state, channel, words, assigneeId, everything, quarantined, sort, ascending);
    }

    public LeadFilter of(long loginId) {
        return new LeadFilter(state, channel, text, loginId, everything, quarantined, sort, ascending);
    }

    public LeadFilter in(Lead.State wanted) {
        return new LeadFilter(wanted, channel, text, assigneeId, everything, quarantined, sort, ascending);
    }

    /** @param way null for all */
    public LeadFilter by(Lead.Channel way) {
        return new LeadFilter(state, way, text, assigneeId, everything, quarantined, sort, ascending);
    }

    public LeadFilter withClosed() {
        return new LeadFilter(state, channel, text, assigneeId, true, quarantined, sort, ascending);
    }

    public LeadFilter inQuarantine() {
        return new LeadFilter(state, channel, text, assigneeId, everything, true, sort, ascending);
    }

    public LeadFilter sortedBy(Sort column, boolean up) {
        return new LeadFilter(state, channel, text, assigneeId, everything, quarantined, column, up);
    }
}
