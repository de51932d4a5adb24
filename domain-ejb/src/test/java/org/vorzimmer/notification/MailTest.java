package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.EmailAddress;

class MailTest {

    private static final EmailAddress ADLER = new EmailAddress("adler@example.com");

    @Test
    void aSubjectBecomesOneLine() {
        Mail mail = Mail.to(ADLER, "leads.answer", "Anfrage\r\nBcc: alle@example.com", "Text");
        assertThat(mail.subject()).isEqualTo("Anfrage Bcc: alle@example.com");
    }

    @Test
    void unicodeLineEndsAreLineEndsToo() {
        assertThat(Mail.to(ADLER, "leads.answer", "eins\u2028zwei\u2029drei\u0085vier", "Text").subject()).isEqualTo("eins zwei drei vier");
    }

    @Test
    void aLongSubjectIsCutBetweenSigns() {
        String subject = Mail.to(ADLER, "leads.answer", "x".repeat(199) + "\uD83D\uDE00", "Text").subject();
        assertThat(subject).isEqualTo("x".repeat(199));
    }

    @Test
    void anEmptySubjectIsRefused() {
        assertThatThrownBy(() -> Mail.to(ADLER, "leads.answer", "\r\n", "Text")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHeaderWithALineEndIsRefused() {
        Mail mail = Mail.to(ADLER, "leads.answer", "Anfrage", "Text");
        assertThatThrownBy(() -> mail.header("In-Reply-To", "<a@b>\r\nBcc: alle@example.com")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mail.header("In-Reply-To\r\nBcc", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headersThatChangeTheWayOfAMailAreRefused() {
        Mail mail = Mail.to(ADLER, "leads.answer", "Anfrage", "Text");
        for (String name : new String[] {"Bcc", "Cc", "From", "To", "Sender", "Content-Type", "Return-Path"}) {
            assertThatThrownBy(() -> mail.header(name, "x")).as(name).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTextOfAnySizeIsRefusedWhenItIsTooLong() {
        assertThatThrownBy(() -> Mail.to(ADLER, "leads.answer", "Anfrage", "x".repeat(Mail.LONGEST_TEXT + 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesGoWithFewPeopleAndAreFew() {
        Mail mail = Mail.to(ADLER, "contracts.concluded", "Vertrag", "Text").with(7L).about("customer", 3).writtenByPerson();
        assertThat(mail.documents()).containsExactly(7L);
        assertThatThrownBy(mail::toMany).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mail.with(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressCannotCarryASecondOne() {
        assertThat(EmailAddress.parse("adler@example.com, alle@example.com")).isEmpty();
        assertThat(EmailAddress.parse("adler@example.com\r\nBcc: alle@example.com")).isEmpty();
    }
}
