package org.vorzimmer.visits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.shared.Berlin;

/** Three weeks of invented sums for the demo's operators that measure: the same ones at each start of a new demo. */
@Dependent
public class DemoVisits {

    private static final int DAYS = 21;
    private static final int WEEK = 7;

    /** A page, the campaign that led to it, and what a good day brings. */
    private record Usual(String page, String campaign, int visits, int views, int seconds) { }

    private static final List<Usual> USUAL = List.of(new Usual("/", "", 18, 22, 34), new Usual("/preise", "", 5, 14, 71), new Usual("/kontakt", "", 2, 9, 95),
            new Usual("/branchen/handwerk", "herbst-handwerk", 9, 11, 52), new Usual("/kontakt", "herbst-handwerk", 0, 4, 110), new Usual("/", "radio-nord", 4, 4, 21));

    @Inject VisitQueries queries;
    @Inject VisitIntakeService intake;
    @Inject Clock clock;

    /** Gives the current tenant its sums, if it measures. */
    @Transactional
    public void fill() {
        if (intake.isOn()) {
            LocalDate today = Berlin.dayOf(clock.instant());
            for (int before = 1; before <= DAYS; before++) {
                fill(today.minusDays(before));
            }
        }
    }

    private void fill(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() >= 6;
        for (Usual usual : USUAL) {
            VisitCount count = new VisitCount(day, usual.page(), usual.campaign());
            int swing = Math.floorMod(day.getDayOfYear() * WEEK + usual.views(), 5);
            for (int view = 0; view < (weekend ? usual.views() / 3 : usual.views()) + swing; view++) {
                count.addView(view < (weekend ? usual.visits() / 3 : usual.visits()));
                count.addTime(usual.seconds() + swing);
            }
            if (usual.page().equals("/kontakt") && !weekend && swing > 2) {
                count.addEnquiry();
            }
            queries.save(count);
        }
    }
}
