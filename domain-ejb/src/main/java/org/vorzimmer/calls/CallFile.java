package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Opens one call with its log, for whoever may see it. */
@Dependent
class CallFile {

    @Inject CallQueries calls;
    @Inject CallRows rows;
    @Inject CallSeal seal;
    @Inject CallTypes types;

    CallDetail open(PhoneCall call) {
        HistoryRow row = rows.of(call.getCustomerId(), List.of(call)).get(0);
        List<CallEvent> events = calls.events(call.getId());
        List<String> details = seal.details(call.getCustomerId(), events);
        List<CallDetail.LogLine> log = new ArrayList<>();
        for (int place = 0; place < events.size(); place++) {
            log.add(new CallDetail.LogLine(events.get(place), details.get(place)));
        }
        Long version = row.note() == null ? null : row.note().getTypeVersionId();
        return new CallDetail(row, seal.decision(call), types.script(version, call.getCustomerId()).map(CallTypes.Script::version).orElse(null), List.copyOf(log),
                seal.feedback(call));
    }
}
