package org.vorzimmer.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vorzimmer.directory.ContactColumn.COMPANY;
import static org.vorzimmer.directory.ContactColumn.EMAIL;
import static org.vorzimmer.directory.ContactColumn.FIRST_NAME;
import static org.vorzimmer.directory.ContactColumn.LAST_NAME;
import static org.vorzimmer.directory.ContactColumn.MOBILE;
import static org.vorzimmer.directory.ContactColumn.NAME;
import static org.vorzimmer.directory.ContactColumn.NOTHING;
import static org.vorzimmer.directory.ContactColumn.OTHER;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.Csv;
import org.vorzimmer.shared.PhoneNumber;

class ContactFileTest {

    private static final PhoneNumber KARLA = new PhoneNumber("+4917630401001");

    @ParameterizedTest
    @CsvSource({"';',UTF-8,", "';',windows-1252,", "'\t',UTF-8,", "'|,',UTF-8,bom", "';',UTF-8,bom"})
    void separatorAndEncodingAreFoundOut(String separator, String encoding, String bom) {
        String sign = separator.replace("|", "");
        String text = String.join(sign, "Vorname", "Nachname", "Firma", "Handy", "E-Mail", "Geburtstag") + "\r\n"
                + String.join(sign, "Jürgen", "Groß", "Müller & Söhne", "0176 30401001", "jg@gross.example", "1.1.1970") + "\r\n";
        ContactFile file = read((bom == null ? "" : "\ufeff") + text, Charset.forName(encoding));
        assertThat(file.guess()).containsExactly(FIRST_NAME, LAST_NAME, COMPANY, MOBILE, EMAIL, NOTHING);
        assertThat(file.lines(file.guess())).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.data().displayName()).isEqualTo("Jürgen Groß");
            assertThat(line.data().company()).isEqualTo("Müller & Söhne");
            assertThat(line.data().numbers()).containsExactly(new ContactData.Number(KARLA, NumberKind.MOBILE));
            assertThat(line.data().email().value()).isEqualTo("jg@gross.example");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Given Name,Family Name,Organization Name,Phone 1 - Value", "First Name,Last Name,Company,Mobile Phone",
            "Vorname,Nachname,Firma,Telefon geschäftlich", "First name,Surname,Organisation,Telephone"})
    void otherProgramsNamesOfColumnsAreKnown(String header) {
        ContactFile file = read(header + "\nKarla,Niemann,Niemann KG,+49 176 30401001\n", StandardCharsets.UTF_8);
        assertThat(file.lines(file.guess())).singleElement().satisfies(line -> {
            assertThat(line.fault()).isNull();
            assertThat(line.data().displayName()).isEqualTo("Karla Niemann");
            assertThat(line.data().company()).isEqualTo("Niemann KG");
            assertThat(line.data().has(KARLA)).isTrue();
        });
    }

    @Test
    void aTableWithoutNamesOfColumnsLosesNobodyAndAWrongGuessIsCorrected() {
        ContactFile file = read("Karla Niemann;0176 30401001;karla@niemann.example;Stammkundin\n", StandardCharsets.UTF_8);
        assertThat(file.guess()).containsExactly(NAME, OTHER, EMAIL, NOTHING);
        assertThat(file.lines(List.of(NAME, MOBILE, EMAIL, ContactColumn.NOTE))).singleElement().satisfies(line -> {
            assertThat(line.number()).isOne();
            assertThat(line.data().note()).isEqualTo("Stammkundin");
            assertThat(line.data().numbers().get(0).kind()).isEqualTo(NumberKind.MOBILE);
        });
    }

    @Test
    void eachFaultyLineSaysWhyAndOnWhichLine() {
        ContactFile file = read("""
                Name;Telefon;E-Mail;VIP;Gesperrt;Notiz
                Karla;später;;;;
                Ole;0176 30401002;ole(at)petersen;;;
                ;0176 30401003;;;;
                Gül;;;;;
                Bernd;0176 30401004;;ja;ja;

                Mika;0176 30401005;;x;;"Zeile eins
                Zeile zwei"
                %s;0176 30401006;;;;
                """.formatted("n".repeat(121)), StandardCharsets.UTF_8);
        assertThat(file.lines(file.guess())).extracting(ImportLine::number, ImportLine::fault, ImportLine::detail).containsExactly(
                tuple(2, ImportFault.NUMBER_WRONG, "später"),
                tuple(3, ImportFault.EMAIL_WRONG, "ole(at)petersen"),
                tuple(4, ImportFault.NAME_MISSING, null),
                tuple(5, ImportFault.UNREACHABLE, null),
                tuple(6, ImportFault.BOTH_MARKS, null),
                tuple(8, null, null),
                tuple(10, ImportFault.TOO_LONG, null));
    }

    @Test
    void whatWeExportComesBackAsItWas() {
        String own = Csv.of(List.of("Name", "Firma", "Mobil", "Büro", "E-Mail"), List.of(List.of("Karla Niemann", "Niemann KG", "+44 20 7946 0958", "030 231258 10", "-x@niemann.example")));
        ContactFile file = read(own, StandardCharsets.UTF_8);
        assertThat(file.lines(file.guess())).singleElement().satisfies(line -> {
            assertThat(line.fault()).isNull();
            assertThat(line.data().has(new PhoneNumber("+442079460958"))).isTrue();
            assertThat(line.data().has(new PhoneNumber("+493023125810"))).isTrue();
        });
    }

    @Test
    void cardsOfBothVersionsAreRead() {
        ContactFile file = read("""
                BEGIN:VCARD
                VERSION:3.0
                N:Niemann;Karla;;;
                ORG:Niemann KG;Einkauf
                TEL;TYPE=CELL:0176 30401001
                TEL;TYPE=FAX,WORK:030 231258 99
                TEL;TYPE=WORK,VOICE:030 231258 10
                EMAIL;TYPE=INTERNET:karla@niemann.example
                EMAIL:zwei@niemann.example
                NOTE:Ruft meist\\, vormittags an
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Ole Petersen
                TEL;VALUE=uri;TYPE=home:tel:+49-176-30401002
                CATEGORIES:Freunde,VIP
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Ohne alles
                END:VCARD
                """, StandardCharsets.UTF_8);
        List<ImportLine> lines = file.lines(List.of());
        assertThat(lines.get(0).data()).satisfies(karla -> {
            assertThat(karla.displayName()).isEqualTo("Karla Niemann");
            assertThat(karla.company()).isEqualTo("Niemann KG, Einkauf");
            assertThat(karla.numbers()).extracting(ContactData.Number::kind).containsExactly(NumberKind.MOBILE, NumberKind.OFFICE);
            assertThat(karla.email().value()).isEqualTo("karla@niemann.example");
            assertThat(karla.note()).isEqualTo("Ruft meist, vormittags an\nzwei@niemann.example");
        });
        assertThat(lines.get(1).data()).satisfies(ole -> {
            assertThat(ole.vip()).isTrue();
            assertThat(ole.numbers()).containsExactly(new ContactData.Number(new PhoneNumber("+4917630401002"), NumberKind.HOME));
        });
        assertThat(lines.get(2).fault()).isEqualTo(ImportFault.UNREACHABLE);
    }

    @Test
    void aCardThatIsWrittenIsReadAsItWas() {
        ContactData karla = new ContactData("Karla Niemann", "Söhne; Töchter, KG", List.of(new ContactData.Number(KARLA, NumberKind.MOBILE),
                new ContactData.Number(new PhoneNumber("+493023125810"), NumberKind.OTHER)), null, "erste\nzweite", false, true, null, null, null);
        String text = ContactCards.write(List.of(new Contact(new CustomerId(7), ContactSource.MANUAL, null, karla, Instant.EPOCH)));
        assertThat(text).startsWith("BEGIN:VCARD\r\nVERSION:4.0");
        ContactFile file = read(text, StandardCharsets.UTF_8);
        assertThat(file.lines(List.of())).singleElement().extracting(ImportLine::data).isEqualTo(karla);
    }

    @Test
    void whatIsNoListOrTooLargeIsRefusedWithTheReason() {
        assertThatThrownBy(() -> ContactFile.read(new byte[ContactFile.LARGEST + 1])).extracting(fault -> ((BusinessException) fault).messageKey()).isEqualTo("directory.import.large");
        assertThatThrownBy(() -> ContactFile.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})).extracting(fault -> ((BusinessException) fault).messageKey())
                .isEqualTo("directory.import.unreadable");
        assertThatThrownBy(() -> read("", StandardCharsets.UTF_8)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> read("Name;Telefon\n", StandardCharsets.UTF_8)).extracting(fault -> ((BusinessException) fault).messageKey()).isEqualTo("directory.import.empty");
        assertThatThrownBy(() -> read("Name;Telefon\n" + "Karla;0176 30401001\n".repeat(5001), StandardCharsets.UTF_8)).extracting(fault -> ((BusinessException) fault).messageKey())
                .isEqualTo("directory.import.many");
    }

    private static ContactFile read(String text, Charset encoding) {
        return ContactFile.read(text.getBytes(encoding));
    }
}
