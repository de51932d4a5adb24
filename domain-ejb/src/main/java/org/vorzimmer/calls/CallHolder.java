package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.PhoneNumber;

/** Calls with their notes for deletion, search and export: by the end of the call or of the contract, as the tenant's rule says; log, words, mails and tasks go along. */
@Dependent
public class CallHolder extends EntityHolder<PhoneCall> {

    static final DataKind KIND = DataKind.of("CALL_NOTE");

    @Inject CallSeal seal;
    @Inject @Any Instance<Companion> companions;

    CallHolder() {
        super(PhoneCall.class, KIND, "DEFAULT.call_data");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("lastAt", "CALL_ENDED").trigger("contractEndAt", "CONTRACT_END");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<PhoneCall> rows) {
        companions.forEach(companion -> companion.eraseAbout(CallCompanion.OBJECT_KIND, ids));
        CallCompanion.children(sweeper(), ids);
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("phone_calls", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.CONTACT, "sealed_caller", "caller_token")
                .with(DataCategory.CONTENT, "sealed_decision", "sealed_feedback", "stars")
                .with(DataCategory.EVENT, "origin", "diversion", "withheld", "rang_at", "answered_at", "ended_at", "last_at", "transferred", "parked_at", "call_state", "settled",
                        "verdict", "decided_by", "in_force", "folder", "handling", "urgency", "acknowledged_at", "trashed_at", "contract_end_at")
                .with(DataCategory.REFERENCE, "customer_id", "call_key", "contact_id", "agent_id", "instruction_id", "assigned_to", "acknowledged_by")
                .and("call_events", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.CONTENT, "sealed_detail")
                .with(DataCategory.EVENT, "kind", "happened_at", "outcome")
                .with(DataCategory.REFERENCE, "call_id", "login_id")
                .and("call_notes", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.CONTENT, "sealed_text")
                .with(DataCategory.EVENT, "draft_number", "urgency", "outcome", "completed_at")
                .with(DataCategory.REFERENCE, "call_id", "type_version_id", "completed_by")
                .and("call_words", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.CONTENT, "token")
                .with(DataCategory.EVENT, "rang_at")
                .with(DataCategory.REFERENCE, "customer_id", "call_id")
                .and("call_keys", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.REFERENCE, "customer_id", "key_id")
                .and("call_types", Purpose.WORK_ORGANISATION)
                .with(DataCategory.REFERENCE, "customer_id")
                .and("call_type_versions", Purpose.WORK_ORGANISATION)
                .with(DataCategory.REFERENCE, "written_by")
                .list();
    }

    /** Finds by the whole number and by whole words, because only hashes of both can be compared. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        Set<PhoneCall> found = new LinkedHashSet<>();
        query.phone().flatMap(PhoneNumber::parse).ifPresent(number -> found.addAll(sweeper().createQuery(
                "select c from PhoneCall c where c.callerToken = :token order by c.id", PhoneCall.class).setParameter("token", seal.token(number)).getResultList()));
        query.name().map(seal::tokens).filter(tokens -> !tokens.isEmpty()).ifPresent(tokens -> found.addAll(named(tokens)));
        query.email().map(seal::tokens).filter(tokens -> !tokens.isEmpty()).ifPresent(tokens -> found.addAll(named(tokens)));
        return found.stream().map(call -> new FoundRecord(KIND, call.getId(), label(call), call.getRangAt())).toList();
    }

    private List<PhoneCall> named(Set<Long> tokens) {
        return sweeper().createQuery("select c from PhoneCall c where (select count(w) from CallWord w where w.callId = c.id and w.token in :tokens) = :all order by c.id",
                PhoneCall.class).setParameter("tokens", tokens).setParameter("all", (long) tokens.size()).getResultList();
    }

    private String label(PhoneCall call) {
        Caller caller = seal.caller(call);
        return caller.name() != null ? caller.name() : caller.number() != null ? caller.number().readable() : call.getState().name();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(call -> new ExportedRecord(KIND, call.getId(), fields(call))).toList();
    }

    private Map<String, String> fields(PhoneCall call) {
        Map<String, String> fields = new LinkedHashMap<>();
        Caller caller = seal.caller(call);
        put(fields, "rang", call.getRangAt());
        put(fields, "answered", call.getAnsweredAt());
        put(fields, "ended", call.getEndedAt());
        put(fields, "state", call.getState());
        put(fields, "callerNumber", caller.number());
        put(fields, "callerName", caller.name());
        sweeper().createNamedQuery(CallNote.OF_CALL, CallNote.class).setParameter("call", call.getId()).getResultStream().filter(CallNote::isComplete).forEach(note -> {
            NoteText text = seal.note(call.getCustomerId(), note);
            put(fields, "outcome", note.getOutcome());
            put(fields, "urgency", note.getUrgency());
            put(fields, "noteCallerName", text.callerName());
            put(fields, "noteCompany", text.company());
            put(fields, "noteNumber", text.number());
            put(fields, "personAsked", text.personAsked());
            put(fields, "concern", text.concern());
            put(fields, "measures", text.measures());
            put(fields, "callBackNumber", text.callBackNumber());
            put(fields, "callBackTime", text.callBackTime());
            text.answers().forEach(answer -> put(fields, answer.label(), answer.text()));
        });
        put(fields, "stars", call.getHandling().getStars());
        String feedback = seal.feedback(call);
        put(fields, "feedback", feedback.isEmpty() ? null : feedback);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
