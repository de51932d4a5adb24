package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.customers.CustomerId;

/** Opens calls of one customer for a list: one look into the key store for the callers and one for the notes, however long the list is. */
@Dependent
class CallRows {

    @Inject CallQueries calls;
    @Inject CallSeal seal;

    List<HistoryRow> of(CustomerId customer, List<PhoneCall> page) {
        Map<Long, CallNote> written = calls.notes(page.stream().map(PhoneCall::getId).toList());
        List<CallNote> complete = page.stream().map(call -> written.get(call.getId())).filter(note -> note != null && note.isComplete()).toList();
        List<NoteText> opened = seal.notes(customer, complete);
        Map<CallNote, NoteText> texts = new HashMap<>();
        for (int place = 0; place < complete.size(); place++) {
            texts.put(complete.get(place), opened.get(place));
        }
        List<Caller> callers = seal.callers(customer, page);
        List<HistoryRow> rows = new ArrayList<>();
        for (int place = 0; place < page.size(); place++) {
            CallNote note = written.get(page.get(place).getId());
            boolean shown = texts.containsKey(note);
            rows.add(new HistoryRow(page.get(place), callers.get(place), shown ? note : null, shown ? texts.get(note) : NoteText.empty()));
        }
        return rows;
    }
}
