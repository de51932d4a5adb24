package org.vorzimmer.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Role;

class LoginTest {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final String PASSWORD = "Regenschirm im Flur";

    @Test
    void anInvitedLoginEntersOnlyAfterSettingAPassword() {
        Login login = login();
        assertThat(login.accepts(PASSWORD, NOON)).isFalse();
        assertThat(login.mayBeSetUp(NOON)).isTrue();
        login.setOwnPassword(PASSWORD);
        assertThat(login.accepts(PASSWORD, NOON)).isTrue();
        assertThat(login.accepts("Regenschirm im Keller", NOON)).isFalse();
    }

    @Test
    void aSuspendedLoginIsClosedAndKeepsItsOwnState() {
        Login login = login();
        login.suspend(true);
        assertThat(login.mayBeSetUp(NOON)).isFalse();
        login.setOwnPassword(PASSWORD);
        assertThat(login.accepts(PASSWORD, NOON)).isFalse();
        login.suspend(false);
        assertThat(login.accepts(PASSWORD, NOON)).isTrue();
        login.lock();
        login.suspend(true);
        login.suspend(false);
        assertThat(login.isLocked()).isTrue();
    }

    @Test
    void whoStartsAnewHasNoPasswordAnyMore() {
        Login login = login();
        login.setOwnPassword(PASSWORD);
        login.lock();
        login.startAnew();
        assertThat(login.isInvited()).isTrue();
        assertThat(login.accepts(PASSWORD, NOON)).isFalse();
        assertThat(login.mayBeSetUp(NOON)).isTrue();
    }

    @Test
    void aTemporaryPasswordEndsAfterItsTime() {
        Login login = login();
        login.setTemporaryPassword(PASSWORD, NOON.plus(UserChanges.TEMPORARY));
        assertThat(login.accepts(PASSWORD, NOON.plus(Duration.ofHours(72)).minusSeconds(1))).isTrue();
        assertThat(login.accepts(PASSWORD, NOON.plus(Duration.ofHours(72)))).isFalse();
        assertThat(login.isPasswordTemporary()).isTrue();
    }

    @Test
    void fiveWrongTriesBlockForAWhileAndTheRightPasswordDoesNotHelp() {
        Login login = active();
        for (int i = 0; i < 5; i++) {
            assertThat(login.isBlocked(NOON)).isFalse();
            login.countFailure(NOON);
        }
        assertThat(login.isBlocked(NOON.plusSeconds(29))).isTrue();
        assertThat(login.accepts(PASSWORD, NOON.plusSeconds(29))).isFalse();
        assertThat(login.accepts(PASSWORD, NOON.plusSeconds(30))).isTrue();
        Instant next = NOON;
        for (int i = 0; i < 20; i++) {
            next = next.plus(Duration.ofMinutes(15));
            login.countFailure(next);
        }
        assertThat(login.isBlocked(next.plus(Duration.ofMinutes(15)).minusSeconds(1))).isTrue();
        assertThat(login.isBlocked(next.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void triesDuringABlockDoNotProlongIt() {
        Login login = active();
        for (int i = 0; i < 200; i++) {
            login.countFailure(NOON.plusSeconds(Math.min(i, 20)));
        }
        assertThat(login.isBlocked(NOON.plusSeconds(33))).isTrue();
        assertThat(login.isBlocked(NOON.plusSeconds(34))).isFalse();
    }

    @Test
    void theLastDayCountsInBerlin() {
        Login login = active();
        login.endOn(LocalDate.of(2026, 11, 22));
        assertThat(login.mayEnter(Instant.parse("2026-11-22T22:59:59Z"))).isTrue();
        assertThat(login.mayEnter(Instant.parse("2026-11-22T23:00:00Z"))).isFalse();
        assertThat(login.mayBeSetUp(Instant.parse("2026-11-22T23:00:00Z"))).isFalse();
    }

    @Test
    void aLockedLoginIsNotSetUpByALink() {
        Login login = active();
        login.lock();
        LoginToken token = new LoginToken(login, LoginToken.Purpose.RESET, "token", NOON);
        assertThat(token.isGood(NOON)).isFalse();
        login.unlock();
        assertThat(token.isGood(NOON)).isTrue();
    }

    @Test
    void aLinkIsGoodOnceAndForItsTime() {
        LoginToken reset = new LoginToken(active(), LoginToken.Purpose.RESET, "token", NOON);
        assertThat(reset.isGood(NOON.plus(Duration.ofMinutes(60)).minusSeconds(1))).isTrue();
        assertThat(reset.isGood(NOON.plus(Duration.ofMinutes(60)))).isFalse();
        reset.spend(NOON.plusSeconds(5));
        assertThat(reset.isGood(NOON.plusSeconds(6))).isFalse();
        LoginToken invitation = new LoginToken(login(), LoginToken.Purpose.INVITATION, "token", NOON);
        assertThat(invitation.isGood(NOON.plus(Duration.ofHours(72)).minusSeconds(1))).isTrue();
        assertThat(invitation.isGood(NOON.plus(Duration.ofHours(72)))).isFalse();
    }

    @Test
    void aCodeOfTheAppIsGoodOnce() {
        Login login = active();
        assertThat(login.useTotpStep(100)).isTrue();
        assertThat(login.useTotpStep(100)).isFalse();
        assertThat(login.useTotpStep(99)).isFalse();
        assertThat(login.useTotpStep(101)).isTrue();
    }

    @Test
    void theLastAdministratorStays() {
        Login first = active();
        Login second = active();
        AdminGuard.requireAnother(List.of(first, second), first);
        second.lock();
        assertThatThrownBy(() -> AdminGuard.requireAnother(List.of(first, second), first)).isInstanceOf(ConflictException.class);
        second.unlock();
        second.endOn(LocalDate.of(2027, 1, 31));
        assertThatThrownBy(() -> AdminGuard.requireAnother(List.of(first, second), first)).as("who leaves soon does not count")
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> AdminGuard.requireAnother(List.of(first, login()), first)).as("who was only invited does not count")
                .isInstanceOf(ConflictException.class);
        AdminGuard.requireAnother(List.of(first), second);
    }

    @Test
    void recoveryCodesAreReadAsPeopleTypeThem() {
        String code = SecretToken.recoveryCode();
        assertThat(code).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}");
        assertThat(RecoveryCode.hash(code.toLowerCase(Locale.ROOT).replace('-', ' '))).isEqualTo(RecoveryCode.hash(code));
    }

    private static Login login() {
        return new Login(new EmailAddress("adler@example.com"), "Dr. Adler", Set.of(Role.TENANT_ADMIN), NOON);
    }

    private static Login active() {
        Login login = login();
        login.setOwnPassword(PASSWORD);
        return login;
    }
}
