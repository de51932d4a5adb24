package org.vorzimmer.web.portal.mandates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.vorzimmer.mandates.MandateWorkService;
import org.vorzimmer.mandates.RevokeReason;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.web.kit.Messages;

/** What the office lets happen to a mandate, each with its own small form. */
@Named
@ViewScoped
public class MandateWorkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject MandateWorkService work;
    @Inject MandateDetailView page;

    private final AccountForm account = new AccountForm();
    private LocalDate bankDay;
    @Size(max = 500) private String pauseReason;
    private RevokeReason revokeReason = RevokeReason.NOT_SAID;
    @Size(max = 500) private String said;
    @Size(max = 1000) private String word;
    @Size(max = 500) private String closeReason;

    public void confirmedByBank() {
        act("bank", "mandates.bank.done", () -> work.confirmedByBank(page.getId(), bankDay));
    }

    public void suspend() {
        act("pause", "mandates.pause.done", () -> work.suspend(page.getId(), pauseReason));
    }

    public void resume() {
        act("resume", "mandates.resume.done", () -> work.resume(page.getId()));
    }

    public void revoke() {
        act("revoke", "mandates.revoke.done", () -> work.revoke(page.getId(), revokeReason, said));
    }

    public void changeAccount() {
        Optional<Iban> iban = account.readIban("account");
        if (account.isBicFine("account") && iban.isPresent()) {
            act("account", "mandates.account.done", () -> work.changeAccount(page.getId(), iban.get(), account.readBic(), word));
        }
    }

    public void close() {
        act("close", "mandates.close.done", () -> work.close(page.getId(), closeReason));
    }

    private void act(String form, String done, Runnable change) {
        try {
            change.run();
        } catch (InvalidInputException e) {
            Messages.refuse(form, e.getMessage(), e.messageKey());
            return;
        }
        page.load();
        Messages.done(done);
    }

    public RevokeReason[] getReasons() {
        return RevokeReason.values();
    }

    public AccountForm getAccount() {
        return account;
    }

    public LocalDate getBankDay() {
        return bankDay;
    }

    public void setBankDay(LocalDate bankDay) {
        this.bankDay = bankDay;
    }

    public String getPauseReason() {
        return pauseReason;
    }

    public void setPauseReason(String pauseReason) {
        this.pauseReason = pauseReason;
    }

    public RevokeReason getRevokeReason() {
        return revokeReason;
    }

    public void setRevokeReason(RevokeReason revokeReason) {
        this.revokeReason = revokeReason;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public String getCloseReason() {
        return closeReason;
    }

    public void setCloseReason(String closeReason) {
        this.closeReason = closeReason;
    }
}
