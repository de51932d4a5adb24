package org.vorzimmer.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vorzimmer.directory.ImportPlan.Verdict.CHANGE;
import static org.vorzimmer.directory.ImportPlan.Verdict.FAULTY;
import static org.vorzimmer.directory.ImportPlan.Verdict.NEW;
import static org.vorzimmer.directory.ImportPlan.Verdict.SAME;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;

class ImportPlanTest {

    private static final ContactData KARLA = new ContactData("Karla Niemann", null, List.of(new ContactData.Number(new PhoneNumber("+4917630401001"), NumberKind.MOBILE)), null, null,
            true, false, null, null, null);
    private static final ContactData OLE = new ContactData("Ole Petersen", null, List.of(new ContactData.Number(new PhoneNumber("+4917630401002"), NumberKind.MOBILE)), null, null,
            false, false, null, null, null);
    private static final ContactData MAILBOX = new ContactData("Postfach", null, List.of(), new EmailAddress("post@fach.example"), null, false, false, null, null, null);
    private static final List<ImportPlan.Known> KNOWN = List.of(new ImportPlan.Known(1, KARLA), new ImportPlan.Known(2, OLE), new ImportPlan.Known(3, MAILBOX));

    @Test
    void eachLineIsNewOrAChangeOrThereAlreadyOrFaulty() {
        ImportPlan plan = plan("""
                Name;Mobil;Büro;E-Mail;Gesperrt
                Gül Aydın;0176 30401003;;;
                Niemann, Karla;0176 30401001;030 231258 10;;
                Karla Niemann;;030 231258 10;;
                Ole;0176 30401002;;;
                Beide;0176 30401001;0176 30401002;;
                Nochmal Gül;0176 30401003;;;
                Karla;0176 30401001;;;ja
                Karla Niemann;0176 30401009;;;
                Nur Post;;;POST@fach.example;
                Niemand;;;;
                """);
        assertThat(plan.steps()).extracting(step -> step.line().number(), ImportPlan.Step::verdict, ImportPlan.Step::contactId, step -> step.line().fault(), ImportPlan.Step::namesake)
                .containsExactly(tuple(2, NEW, null, null, false),
                        tuple(3, CHANGE, 1L, null, false),
                        tuple(4, SAME, 1L, null, false),
                        tuple(5, SAME, 2L, null, false),
                        tuple(6, FAULTY, null, ImportFault.TWO_CONTACTS, false),
                        tuple(7, FAULTY, null, ImportFault.SAME_AS_ABOVE, false),
                        tuple(8, FAULTY, null, ImportFault.BOTH_MARKS, false),
                        tuple(9, NEW, null, null, true),
                        tuple(10, SAME, 3L, null, false),
                        tuple(11, FAULTY, null, ImportFault.UNREACHABLE, false));
        assertThat(plan.steps().get(1).result().displayName()).isEqualTo("Karla Niemann");
        assertThat(plan.steps().get(1).result().vip()).isTrue();
        assertThat(plan.steps().get(1).result().numbers()).hasSize(2);
        assertThat(plan.steps().get(5).line().detail()).as("the line above").isEqualTo("2");
        assertThat(plan.steps().get(4).line().detail()).isEqualTo("Karla Niemann, Ole Petersen");
        assertThat(plan.count(NEW)).isEqualTo(2);
        assertThat(plan.getNamesakes()).isOne();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String file = """
                Name;Firma;Mobil;E-Mail;Notiz
                Karla Niemann;Niemann KG;0176 30401001;karla@niemann.example;Ruft vormittags an
                """;
        ImportPlan first = plan(file);
        assertThat(first.steps()).singleElement().extracting(ImportPlan.Step::verdict).isEqualTo(CHANGE);
        List<ImportPlan.Known> after = List.of(new ImportPlan.Known(1, first.steps().get(0).result()));
        assertThat(ImportPlan.of(lines(file), after).steps()).singleElement().extracting(ImportPlan.Step::verdict).isEqualTo(SAME);
    }

    private static ImportPlan plan(String text) {
        return ImportPlan.of(lines(text), KNOWN);
    }

    private static List<ImportLine> lines(String text) {
        ContactFile file = ContactFile.read(text.getBytes(StandardCharsets.UTF_8));
        return file.lines(file.guess());
    }
}
