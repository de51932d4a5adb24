package org.vorzimmer.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Role;
import org.vorzimmer.telephony.CallSignal;
import org.vorzimmer.tenancy.CurrentTenant;

/** From the ring to the note, against the real database: one agent has a call, drafts do not overwrite each other, and nothing of it lies in the clear. */
@InContainer
class CallDeskIT {

    private static final Instant START = Instant.parse("2026-01-15T09:00:00Z");

    @Inject CallDeskService desk;
    @Inject NoteDeskService notes;
    @Inject CallPopService pops;
    @Inject AgentBreakService breaks;
    @Inject CallRun run;
    @Inject OwnHistoryService history;
    @Inject CurrentTenant tenant;

    private CallScene scene;

    @BeforeEach
    void open() {
        scene = new CallScene(930);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void oneAgentTakesACallAndTheNoteReachesTheCustomer() {
        scene.tell("k1", CallSignal.Kind.RINGING, START);
        scene.tell("k1", CallSignal.Kind.RINGING, START);
        long call = scene.callOf("k1");
        List<QueuedCall> queue = scene.asAgent(desk::queue);
        assertThat(queue).singleElement().satisfies(waiting -> {
            assertThat(waiting.customer()).startsWith("Tischlerei Probe");
            assertThat(waiting.caller().number()).isEqualTo(CallScene.CALLER);
        });
        scene.asAgent(() -> run(() -> desk.take(call)));
        assertThatThrownBy(() -> scene.as(Role.AGENT, scene.colleague, () -> run(() -> desk.take(call)))).extracting("messageKey").isEqualTo("calls.taken");
        assertThatThrownBy(() -> scene.as(Role.AGENT, scene.colleague, () -> notes.draft(call))).extracting("messageKey").isEqualTo("calls.notYours");
        assertThat(scene.asAgent(() -> pops.pop(call, null)).call().getAgentId()).isEqualTo(scene.agent);
        assertThat(scene.asAgent(() -> notes.save(call, 0, CallScene.note("Herr Adler", "Bittet um", NoteUrgency.URGENT)))).isEqualTo(1);
        assertThatThrownBy(() -> scene.asAgent(() -> notes.save(call, 0, CallScene.note("Frau Falke", "Anderes", NoteUrgency.NORMAL))))
                .as("a second window").extracting("messageKey").isEqualTo("calls.draft.elsewhere");
        assertThat(scene.asAgent(() -> notes.draft(call)).input().text().callerName()).isEqualTo("Herr Adler");
        scene.asAgent(() -> run(() -> desk.attempt(call, "Frau Holm, mobil", AttemptOutcome.NO_ANSWER)));
        assertThat(scene.asCustomer(() -> history.page(HistoryFilter.all(), null, 20)).rows()).as("not before it is complete").isEmpty();
        NoteInput complete = CallScene.note("Herr Adler", "Bittet um Angebot für eine Treppe", NoteUrgency.URGENT);
        scene.asAgent(() -> run(() -> notes.finish(call, 1, complete)));
        scene.asAgent(() -> run(() -> notes.finish(call, 1, complete)));
        scene.tell("k1", CallSignal.Kind.ENDED, START.plusSeconds(300));
        assertThat(scene.asCustomer(() -> history.page(HistoryFilter.all(), null, 20)).rows()).singleElement()
                .satisfies(row -> assertThat(row.text().concern()).contains("Treppe"));
        assertThat(scene.asCustomer(() -> history.open(call)).log()).anySatisfy(line -> assertThat(line.detail()).isEqualTo("Frau Holm, mobil"));
        assertThat(scene.count("call_events", "kind = 'NOTE_COMPLETED'")).isOne();
        assertThat(scene.count("call_counts", "calls = 1 and missed = 0 and seconds >= 0")).isOne();
        assertThat(scene.count("phone_calls", "call_state = 'DONE' and ended_at is not null")).isOne();
    }

    @Test
    void nothingOfItLiesInTheClear() {
        scene.tell("k2", CallSignal.Kind.RINGING, START);
        long call = scene.callOf("k2");
        scene.asAgent(() -> run(() -> desk.take(call)));
        scene.asAgent(() -> run(() -> desk.attempt(call, "Geheimziel", AttemptOutcome.BUSY)));
        scene.asAgent(() -> run(() -> notes.finish(call, 0, CallScene.note("Geheimname", "Geheimtext", NoteUrgency.NORMAL))));
        scene.asCustomer(() -> run(() -> CDI.current().select(OwnCallService.class).get().rate(call, 5, "Geheimlob")));
        for (String table : List.of("phone_calls", "call_notes", "call_events", "call_words", "call_counts")) {
            List<List<String>> stored = scene.schema.rows("select * from " + table + " where tenant_id = ?", scene.tenant.value());
            assertThat(stored).as(table).isNotEmpty();
            assertThat(stored.toString()).as(table).doesNotContain("Geheim", "geheim", "12345678");
        }
    }

    @Test
    void whatIsAskedMustBeAnsweredAndTheScriptStaysAsItWas() {
        long type = scene.rows.make("call_types", scene.tenant.value(), Map.of("customer_id", scene.customer));
        long version = scene.rows.make("call_type_versions", scene.tenant.value(), Map.of("type_id", type, "script", "Bitte Objekt nennen", "title", "Schaden"));
        long question = scene.rows.make("call_questions", scene.tenant.value(), Map.of("type_version_id", version, "label", "Welches Objekt?", "required", 1));
        long foreign = scene.rows.make("call_type_versions", scene.tenant.value(),
                Map.of("type_id", scene.rows.make("call_types", scene.tenant.value(), Map.of("customer_id", scene.other))));
        long call = scene.asAgent(() -> desk.begin(scene.customerId(), "s1"));
        assertThat(scene.asAgent(() -> desk.begin(scene.customerId(), "s1"))).as("sent twice").isEqualTo(call);
        assertThatThrownBy(() -> scene.asAgent(() -> run(() -> notes.finish(call, 0, input(version, List.of()))))).isInstanceOfSatisfying(IncompleteNoteException.class,
                e -> assertThat(e.findings()).extracting(NoteCheck.Finding::field).containsExactly("question-" + question));
        assertThatThrownBy(() -> scene.asAgent(() -> run(() -> notes.finish(call, 0, input(foreign, List.of()))))).isInstanceOf(NotFoundException.class);
        scene.asAgent(() -> run(() -> notes.finish(call, 0, input(version, List.of(new NoteText.Answer(question, "Welches Objekt?", "Gartenstraße 41"))))));
        CallDetail detail = scene.asCustomer(() -> history.open(call));
        assertThat(detail.script().getScript()).isEqualTo("Bitte Objekt nennen");
        assertThat(detail.row().text().answers()).singleElement().satisfies(answer -> assertThat(answer.text()).isEqualTo("Gartenstraße 41"));
    }

    @Test
    void aMissedCallIsKeptUnderAnInstructionAndOnlyCountedWithoutOne() {
        scene.tell("kept", CallSignal.Kind.RINGING, START);
        scene.schema.run("update phone_calls set in_force = 1 where tenant_id = ?", scene.tenant.value());
        scene.tell("kept", CallSignal.Kind.ENDED, START.plusSeconds(20));
        scene.tell("gone", CallSignal.Kind.ENDED, START.plusSeconds(60));
        scene.tell("gone", CallSignal.Kind.RINGING, START.plusSeconds(40));
        assertThat(scene.asCustomer(() -> history.page(HistoryFilter.all().onlyMissed(true), null, 20)).rows()).singleElement()
                .satisfies(row -> assertThat(row.caller().number()).isEqualTo(CallScene.CALLER));
        assertThat(scene.count("phone_calls", "folder = 'COUNTED' and sealed_caller is null and caller_token is null")).isOne();
        assertThat(scene.count("call_counts", "calls = 2 and missed = 2")).isOne();
        tenant.runAs(scene.tenant, () -> Callers.as(Role.SYSTEM).call(() -> run(run::tidy)));
        assertThat(scene.count("phone_calls", "true")).as("once nothing more can be heard of it").isOne();
        assertThat(scene.count("call_counts", "calls = 2 and missed = 2")).isOne();
    }

    @Test
    void aCallWhoseEndWasLostDoesNotRingForEver() {
        scene.tell("lost", CallSignal.Kind.RINGING, START);
        tenant.runAs(scene.tenant, () -> Callers.as(Role.SYSTEM).call(() -> run(run::tidy)));
        assertThat(scene.asAgent(desk::queue)).isEmpty();
    }

    @Test
    void theLeadSeesWhoIsThere() {
        scene.asAgent(() -> run(() -> breaks.begin(AgentBreak.Reason.LUNCH)));
        scene.asAgent(() -> run(() -> breaks.begin(AgentBreak.Reason.MEETING)));
        assertThat(scene.asAgent(breaks::mine)).hasValueSatisfying(pause -> assertThat(pause.getReason()).isEqualTo(AgentBreak.Reason.MEETING));
        assertThat(scene.count("agent_breaks", "ended_at is null")).isOne();
        scene.asAgent(() -> run(breaks::end));
        assertThat(scene.asAgent(breaks::mine)).isEmpty();
        assertThat(scene.as(Role.OFFICE_LEAD, scene.colleague, breaks::presence)).isEmpty();
    }

    @Test
    void whoIsToHaveTheNoteGetsItByMailAndUnderSecrecyOnlyALink() {
        scene.schema.run("insert into tenant_hosts (host, tenant_id, is_main) values ('anrufe.localhost', ?, true)", scene.tenant.value());
        scene.rows.make("tenant_settings", scene.tenant.value(), Map.of("name", "COMPANY", "content", "Probe Büro"));
        try {
            OwnRecipientService recipients = CDI.current().select(OwnRecipientService.class).get();
            assertThatThrownBy(() -> asAdmin(() -> recipients.add(recipient("chef@probe.example", false)))).extracting("messageKey").isEqualTo("calls.recipient.unconfirmed");
            asAdmin(() -> recipients.add(recipient("chef@probe.example", true)));
            assertThatThrownBy(() -> asAdmin(() -> recipients.add(recipient("chef@probe.example", true)))).extracting("messageKey").isEqualTo("calls.recipient.known");
            long first = scene.written("m1", "Herr Adler", "Treppe knarrt", NoteUrgency.NORMAL);
            assertThat(scene.count("outbox_messages", "purpose = 'calls.note' and body like '%Treppe knarrt%' and about_kind = 'call' and about_id = " + first)).isOne();
            scene.schema.run("update customers set professional_secrecy = 1 where id = ?", scene.customer);
            long second = scene.written("m2", "Herr Adler", "Treppe quietscht", NoteUrgency.URGENT);
            assertThat(scene.count("outbox_messages", "purpose = 'calls.link' and about_id = " + second)).isOne();
            assertThat(scene.count("outbox_messages", "body like '%quietscht%' or subject like '%Adler%' and about_id = " + second)).isZero();
            assertThat(scene.count("audit_events", "action_name = 'recipient.add' and outcome = 'DONE'")).isOne();
            long recipient = scene.schema.count("select id from note_recipients where tenant_id = ?", scene.tenant.value());
            scene.as(Role.CUSTOMER_ADMIN, scene.stranger, () -> run(() -> recipients.remove(recipient)));
            assertThat(scene.count("note_recipients", "true")).as("another customer takes nobody off").isOne();
            asAdmin(() -> recipients.remove(recipient));
            assertThat(scene.count("note_recipients", "true")).isZero();
        } finally {
            scene.schema.run("delete from tenant_hosts where tenant_id = ?", scene.tenant.value());
        }
    }

    private void asAdmin(Runnable work) {
        scene.as(Role.CUSTOMER_ADMIN, scene.person, () -> run(work));
    }

    private static NewRecipient recipient(String email, boolean confirmed) {
        return new NewRecipient(null, new EmailAddress(email), false, null, NoteRecipient.Content.NOTE, confirmed);
    }

    private static NoteInput input(Long version, List<NoteText.Answer> answers) {
        return new NoteInput(version, NoteUrgency.NORMAL, CallOutcome.NOTE_TAKEN, new NoteText("Frau Lind", null, null, null, "Wasserschaden", null, false, null, null, answers));
    }

    private static Object run(Runnable work) {
        work.run();
        return null;
    }
}
