package org.vorzimmer.instructions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.directory.CallerBook;
import org.vorzimmer.directory.KnownCaller;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Holidays;
import org.vorzimmer.shared.Land;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** For features that show what becomes of a call, asked in their transaction: by the function that decides real ones. */
@Dependent
public class ReceptionReader {

    @Inject ReceptionDesk desk;
    @Inject CallerBook callers;
    @Inject TenantSettings settings;
    @Inject Clock clock;

    /** How things stand at a time, for somebody who calls then. */
    public ReceptionView look(CustomerId customer, ReceptionQuestion question) {
        Instant at = Optional.ofNullable(question.at()).orElseGet(clock::instant);
        ReceptionBook book = desk.book(customer);
        KnownCaller caller = question.caller() == null ? null : callers.find(customer, question.caller()).orElse(null);
        Decision decision = Reception.decide(book, new CallFacts(at, question.reason(), question.ownSituation(), caller));
        Optional<Reception.Status> status = Reception.statusAt(book, at);
        Optional<InstructionData> inForce = Reception.inForce(book, at).map(InstructionRule::data);
        return new ReceptionView(at, decision, caller, status.map(found -> found.rule().data()).orElse(null), status.map(found -> found.time().end()).orElse(null),
                Reception.standings(book, at), inForce.map(InstructionData::notes).orElse(null), inForce.map(InstructionData::ownSituations).orElse(List.of()), holiday(at));
    }

    private String holiday(Instant at) {
        return Holidays.in(Land.valueOf(settings.get(TenantSetting.LAND))).name(Berlin.dayOf(at)).orElse(null);
    }
}
