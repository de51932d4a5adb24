package org.vorzimmer.alarms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.shared.OperatorAlert;

class AlarmTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final Alarm alarm = new Alarm("DEAD_LETTERS", "lerche", "1", NOW);

    @Test
    void aNewAlarmIsMailedOnceADayUntilSomebodyHasSeenIt() {
        assertThat(alarm.mailDue(NOW)).isTrue();
        assertThat(alarm.mailDue(NOW.plusSeconds(60))).isFalse();
        assertThat(alarm.mailDue(NOW.plus(Duration.ofDays(1)))).isTrue();
        alarm.acknowledge(NOW.plus(Duration.ofHours(25)));
        assertThat(alarm.mailDue(NOW.plus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    void whatIsSeenAgainCountsUpAndKeepsItsBeginning() {
        alarm.seeAgain("3", NOW.plusSeconds(60));
        assertThat(alarm.getTimes()).isEqualTo(2);
        assertThat(alarm.getDetail()).isEqualTo("3");
        assertThat(alarm.getFirstSeenAt()).isEqualTo(NOW);
        assertThat(alarm.getLastSeenAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void anEndedAlarmThatComesBackIsANewOne() {
        alarm.mailDue(NOW);
        alarm.acknowledge(NOW);
        alarm.clear(NOW.plusSeconds(120));
        assertThat(alarm.isOpen()).isFalse();
        assertThat(alarm.mailDue(NOW.plus(Duration.ofDays(2)))).isFalse();

        Instant back = NOW.plus(Duration.ofDays(5));
        alarm.seeAgain("2", back);
        assertThat(alarm.isOpen()).isTrue();
        assertThat(alarm.isAcknowledged()).isFalse();
        assertThat(alarm.getFirstSeenAt()).isEqualTo(back);
        assertThat(alarm.getTimes()).isEqualTo(1);
        assertThat(alarm.mailDue(back)).isTrue();
    }

    @Test
    void aLongDetailIsCut() {
        alarm.seeAgain("x".repeat(500), NOW);
        assertThat(alarm.getDetail()).hasSize(200);
    }

    @Test
    void aFullDiskIsToldInMegabytes() {
        assertThat(DiskCheck.judge("node1", 5L << 20, 10L << 20)).isEqualTo(OperatorAlert.raise("DISK_SPACE", "node1", "5 MB free, 10 MB wanted"));
        assertThat(DiskCheck.judge("node1", 10L << 20, 10L << 20).raised()).isFalse();
    }

    @Test
    void aCertificateIsWatchedThreeWeeksAhead() {
        Instant end = Instant.parse("2026-12-13T10:00:00Z");
        assertThat(CertificateCheck.judge("node1/web", end, NOW).raised()).isFalse();
        assertThat(CertificateCheck.judge("node1/web", end, NOW.plusSeconds(1))).isEqualTo(
                OperatorAlert.raise("CERTIFICATE_ENDS", "node1/web", "ends 2026-12-13T10:00:00Z"));
        assertThat(CertificateCheck.judge("node1/web", NOW.minusSeconds(1), NOW).raised()).isTrue();
    }

    @Test
    void deadLettersAreCounted() {
        assertThat(DeadLetterCheck.judge("lerche", 0).raised()).isFalse();
        assertThat(DeadLetterCheck.judge("lerche", 2)).isEqualTo(OperatorAlert.raise("DEAD_LETTERS", "lerche", "2"));
    }

    @Test
    void theMailNamesTheAlarmInBothLanguages() {
        for (String language : new String[] {"de", "en"}) {
            MailText text = MailText.of("alarms", "raised", language, java.util.Map.of("kind", "DISK_SPACE", "place", "node1", "detail", "5 MB"));
            assertThat(text.subject()).isEqualTo("Alarm DISK_SPACE (node1)");
            assertThat(text.body()).contains("5 MB");
        }
    }
}
