package org.vorzimmer.trials;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vorzimmer.shared.AccessDeniedException;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.PhoneNumber;

/**
 * The personal page of a trial. Open to all, because its person has no login: each method but those that deal with the code begins with the proof
 * that a code from the person's mailbox was typed in this browser a short while ago.
 */
@Stateless
@PermitAll
public class TrialVisitService {

    /** Spaces in it are forgiven. */
    public static final int LONGEST_CODE = 20;

    @Inject TrialQueries trials;
    @Inject TrialBook book;
    @Inject TrialSeal seal;
    @Inject TrialTasks tasks;
    @Inject PersonalTrials of;
    @Inject Clock clock;

    /**
     * What the personal page shows.
     *
     * @param number null as long as there is no line
     * @param suspected somebody has to look at the enquiry first
     */
    public record Shown(Trial trial, TrialTexts texts, PhoneNumber number, long daysLeft, boolean suspected) {
    }

    /** Whether there is such a page; fails as not found when there is none (any more). */
    public void requirePage(String link) {
        trials.requiredByLink(link);
    }

    /** Mails a new code, at most one a minute; false when one was mailed just now. */
    public boolean sendCode(String link) {
        return book.mailCode(trials.requiredLocked(trials.requiredByLink(link).getId()));
    }

    /** The key of a visit for the right code; the first one confirms the address, and a line is given where one is free and nobody has waited longer. */
    public Optional<String> enter(String link, @Size(max = LONGEST_CODE) String code) {
        Trial trial = trials.requiredLocked(trials.requiredByLink(link).getId());
        Instant now = clock.instant();
        if (!trial.redeem(TrialSecrets.hash(link, code == null ? "" : code.replaceAll("\\s", "")), now)) {
            return Optional.empty();
        }
        trial.confirmed(now);
        if (!trials.isAnybodyWaiting(trial.getId())) {
            book.start(trial);
        }
        tasks.changed();
        String visit = TrialSecrets.token();
        trial.visitBegins(TrialSecrets.hash(visit), now);
        return Optional.of(visit);
    }

    /** Empty when there is no such page, or when the visit is over or was never begun. */
    public Optional<Shown> show(String link, String visit) {
        return trials.byLink(link).filter(trial -> isVisit(trial, visit))
                .map(trial -> new Shown(trial, seal.texts(trial), of.number(trial), trial.daysLeft(clock.instant()), of.isSuspected(trial)));
    }

    public void change(String link, String visit, @NotBlank @Size(max = TrialTexts.LONGEST) String greeting, @Size(max = TrialTexts.LONGEST) String absence) {
        Trial trial = requiredVisit(link, visit);
        if (trial.isOpen()) {
            trial.say(seal.greeting(trial.keyId(), greeting), seal.absence(trial.keyId(), absence));
            tasks.changed();
        }
    }

    /** Tells the office that the person wants a contract; asking again changes nothing. */
    public void askForContract(String link, String visit) {
        Trial trial = requiredVisit(link, visit);
        if (trial.getContractAskedAt() == null && !trial.isConverted()) {
            trial.contractAsked(clock.instant());
            tasks.contractAsked(trial, of.reference(trial));
        }
    }

    /** No more calls are answered; the data go on the day that was promised. */
    public void end(String link, String visit) {
        book.end(requiredVisit(link, visit));
    }

    /** Ends and deletes the trial with all that hangs on it; false while something keeps it from being deleted. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean eraseNow(String link, String visit) {
        Trial trial = trials.requiredByLink(link); // not locked: the sweeper's account takes the locks
        if (!isVisit(trial, visit)) {
            throw new AccessDeniedException("trials.page.over");
        }
        if (trial.isConverted()) {
            throw new ConflictException("trials.ended", "converted");
        }
        return of.erase(trial);
    }

    private Trial requiredVisit(String link, String visit) {
        Trial trial = trials.requiredLocked(trials.requiredByLink(link).getId());
        if (!isVisit(trial, visit)) {
            throw new AccessDeniedException("trials.page.over");
        }
        return trial;
    }

    private boolean isVisit(Trial trial, String visit) {
        return visit != null && trial.isVisit(TrialSecrets.hash(visit), clock.instant());
    }
}
