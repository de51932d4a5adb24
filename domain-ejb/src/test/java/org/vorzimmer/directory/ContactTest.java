package org.vorzimmer.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;

class ContactTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final PhoneNumber FIRST = new PhoneNumber("+4917630401001");
    private static final PhoneNumber SECOND = new PhoneNumber("+4917630401002");
    private static final ContactData KARLA = ContactData.of("Karla Niemann", FIRST, NumberKind.MOBILE);
    private static final ContactData OTHER_KARLA = new ContactData("Niemann, Karla", "Niemann KG", List.of(new ContactData.Number(SECOND, NumberKind.OFFICE)),
            new EmailAddress("karla@niemann.example"), "Ruft vormittags an", true, false, null, "Nach dem Auftrag fragen", LocalDate.of(2026, 12, 24));

    @ParameterizedTest
    @CsvSource({"'Müller, Anna','anna  MULLER',true", "Anna Müller,Anna Müller-Groß,false", "'Dr. Adler',Dr Adler,true", "Łucja,łucja,true", "***,***,true", "***,---,false"})
    void namesAreComparedAsPeopleDo(String one, String other, boolean same) {
        assertThat(ContactName.key(one).equals(ContactName.key(other))).isEqualTo(same);
    }

    @Test
    void aNumberThatStaysKeepsItsRow() {
        Contact contact = new Contact(new CustomerId(7), ContactSource.MANUAL, null, KARLA, NOW);
        ContactNumber row = contact.getNumbers().get(0);
        contact.change(new ContactData("Karla Niemann", null, List.of(new ContactData.Number(SECOND, NumberKind.OFFICE), new ContactData.Number(FIRST, NumberKind.HOME)), null, null, false,
                false, null, null, null), NOW.plusSeconds(1));
        assertThat(contact.getNumbers()).hasSize(2).anySatisfy(number -> {
            assertThat(number).isSameAs(row);
            assertThat(number.getKind()).isEqualTo(NumberKind.HOME);
        });
        contact.change(OTHER_KARLA, NOW.plusSeconds(2));
        assertThat(contact.getNumbers()).extracting(ContactNumber::getNumber).containsExactly(SECOND);
    }

    @Test
    void whoIsBlockedIsNeitherVipNorPutThrough() {
        Contact contact = new Contact(new CustomerId(7), ContactSource.MANUAL, null,
                KARLA.marked(true, false).handled(KnownCaller.Handling.ALWAYS, null, LocalDate.of(2026, 12, 24)), NOW);
        contact.block(NOW);
        assertThat(ContactCheck.of(contact.getData())).isEmpty();
        assertThat(contact.isBlocked()).isTrue();
        assertThat(contact.isVip()).isFalse();
    }

    @Test
    void nothingThatIsToldOfTwoIsLostWhenTheyBecomeOne() {
        ContactData united = ContactMerge.of(KARLA, OTHER_KARLA);
        assertThat(united.displayName()).isEqualTo("Karla Niemann");
        assertThat(united.numbers()).extracting(ContactData.Number::number).containsExactly(FIRST, SECOND);
        assertThat(united.vip()).isTrue();
        assertThat(united.company()).isEqualTo("Niemann KG");
        assertThat(united.note()).isEqualTo("Ruft vormittags an");
        assertThat(united.handlingText()).isEqualTo("Nach dem Auftrag fragen");
        assertThat(united.handlingUntil()).isEqualTo(LocalDate.of(2026, 12, 24));
        ContactData third = new ContactData("Karla N.", "Andere GmbH", List.of(), new EmailAddress("privat@niemann.example"), null, false, false, null, null, null);
        assertThat(ContactMerge.of(united, third).note()).contains("privat@niemann.example", "Andere GmbH", "Ruft vormittags an");
        assertThat(ContactMerge.of(united, united)).isEqualTo(united);
    }

    @Test
    void whatContradictsItselfIsNotUnited() {
        assertRefused(KARLA.marked(false, true), OTHER_KARLA, "directory.merge.bothMarks");
        assertRefused(numbered(0, 6), numbered(6, 5), "directory.merge.manyNumbers");
    }

    @Test
    void eachContradictionIsNamedBesideItsField() {
        assertThat(ContactCheck.of(OTHER_KARLA)).isEmpty();
        ContactData wrong = new ContactData(" ", null, List.of(), null, null, true, true, KnownCaller.Handling.ALWAYS, null, null);
        assertThat(ContactCheck.of(wrong)).extracting(ContactCheck.Finding::field).containsExactly("displayName", "email", "mark", "treatment");
        ContactData twice = new ContactData("Karla", null, List.of(new ContactData.Number(FIRST, NumberKind.HOME), new ContactData.Number(FIRST, NumberKind.OFFICE)), null, null, false, false,
                null, null, LocalDate.of(2026, 12, 24));
        assertThat(ContactCheck.of(twice)).extracting(ContactCheck.Finding::field).containsExactly("numbers", "handlingUntil");
    }

    @ParameterizedTest
    @EnumSource(ConfirmationKind.class)
    void whatIsConfirmedIsSaidInBothLanguages(ConfirmationKind kind) {
        ConfirmationText german = ConfirmationText.of(kind, TextLanguage.DE, ConfirmationText.CURRENT);
        assertThat(german.confirm()).contains("ausdrückliche Einwilligung", "Rechtsgrundlage", "informieren");
        assertThat(german.notice()).contains("Rufnummern", "Auskunft");
        assertThat(ConfirmationText.of(kind, TextLanguage.EN, 1).confirm()).contains("express consent", "legal basis");
    }

    private static ContactData numbered(int first, int count) {
        return new ContactData("Zentrale", null, IntStream.range(first, first + count).mapToObj(i -> new ContactData.Number(new PhoneNumber("+4930231258" + (10 + i)), NumberKind.OTHER)).toList(),
                null, null, false, false, null, null, null);
    }

    private static void assertRefused(ContactData kept, ContactData other, String key) {
        assertThatThrownBy(() -> ContactMerge.of(kept, other)).isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
