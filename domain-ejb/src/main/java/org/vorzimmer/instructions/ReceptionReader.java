package org.vorzimmer.instructions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.directory.CallerBook;
import org.vorzimmer.directory.KnownCaller;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Holidays;
import org.vorzimmer.shared.Land;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Answers what becomes of a call, by the function that decides real ones. */
@Dependent
class ReceptionReader {

    @Inject ReceptionDesk desk;
    @Inject CallerBook callers;
    @Inject TenantSettings settings;
    @Inject Clock clock;

    ReceptionView look(CustomerId customer, ReceptionQuestion question) {
        Instant at = Optional.ofNullable(question.at()).orElseGet(clock::instant);
        ReceptionBook book = desk.book(customer);
        KnownCaller caller = question.caller() == null ? null : callers.find(customer, question.caller()).orElse(null);
        Decision decision = Reception.decide(book, new CallFacts(at, question.reason(), question.ownSituation(), caller));
        Optional<Reception.Status> status = Reception.statusAt(book, at);
        return new ReceptionView(at, decision, caller, status.map(found -> found.rule().data()).orElse(null), status.map(found -> found.time().end()).orElse(null),
                Reception.standings(book, at), desk.notes(customer, at), desk.ownSituations(customer, at), holiday(at));
    }

    private String holiday(Instant at) {
        return Holidays.in(Land.valueOf(settings.get(TenantSetting.LAND))).name(Berlin.dayOf(at)).orElse(null);
    }
}
