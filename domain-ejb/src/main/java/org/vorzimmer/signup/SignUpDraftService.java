package org.vorzimmer.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantLinks;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Vault;

/** Keeps what a visitor has typed between two steps; open to all, and whoever does not have the draft's token gets nothing. */
@Stateless
@PermitAll
public class SignUpDraftService {

    /** Name under which the vault knows the keys of drafts. */
    static final String KEY_OWNER = "signup";

    static final String OBJECT_KIND = "signUpDraft";
    static final String PURPOSE = "signup.answers";

    /** The page that leads another browser to a draft, or this one on another day; the token follows. */
    private static final String RESUME = "/anmelden/weiter?t=";

    @Inject SignUpQueries queries;
    @Inject Vault vault;
    @Inject OutboxService outbox;
    @Inject TenantLinks links;
    @Inject Clock clock;

    /**
     * A draft as its visitor sees it.
     *
     * @param offer number of the row of the offer with which they came; null for none
     */
    public record Opened(SignUpAnswers answers, Long offer, TextLanguage language, boolean mailConfirmed, boolean codeSent, SignUpCode code) {

        /** The same in the language that the visitor reads now. */
        Opened in(TextLanguage now) {
            return new Opened(answers, offer, now, mailConfirmed, codeSent, code);
        }
    }

    /** Begins a draft and gives the token that leads back to it; it is known to nobody else. */
    public String start(@NotNull TextLanguage language, @NotNull SignUpAnswers answers) {
        String token = SignUpSecret.token();
        KeyId key = vault.newKey(KEY_OWNER);
        queries.save(new SignUpDraft(SignUpSecret.hash(token), language, key, vault.seal(key, PURPOSE, answers.asText()), clock.instant()));
        return token;
    }

    /** Empty for a token that was never given, and for one whose day is over. */
    public Optional<Opened> open(@NotNull String token) {
        return queries.byToken(token, clock.instant()).flatMap(draft -> answers(draft)
                .map(answers -> new Opened(answers, draft.getOfferId(), draft.getLanguage(), draft.isMailConfirmed(), draft.isCodeSent(), draft.getCode())));
    }

    /** What has come of it; empty until the order. */
    public Optional<SignUpOrdered> ordered(@NotNull String token) {
        return queries.byToken(token, clock.instant()).flatMap(SignUpDraft::getOrdered);
    }

    /** Replaces what was told in one step. False when there is no such draft any more. */
    public boolean write(@NotNull String token, @NotNull SignUpStep step, @NotNull Map<SignUpField, String> told) {
        Optional<SignUpDraft> draft = queries.locked(token, clock.instant()).filter(found -> found.getOrdered().isEmpty());
        Optional<SignUpAnswers> before = draft.flatMap(this::answers);
        if (before.isEmpty()) {
            return false;
        }
        SignUpAnswers after = before.get().without(step);
        for (SignUpField field : SignUpField.of(step)) {
            after = after.with(field, told.get(field));
        }
        boolean addressChanged = !before.get().text(SignUpField.EMAIL).equalsIgnoreCase(after.text(SignUpField.EMAIL));
        draft.get().write(vault.seal(draft.get().getKeyId(), PURPOSE, after.asText()), addressChanged, clock.instant());
        return true;
    }

    /** Mails a code to the address of the first step, with a link by which the person comes back later. False when one was sent a moment ago, or too many were. */
    public boolean sendCode(@NotNull String token) {
        Optional<SignUpDraft> draft = queries.locked(token, clock.instant());
        Optional<EmailAddress> address = draft.flatMap(this::answers).flatMap(answers -> EmailAddress.parse(answers.text(SignUpField.EMAIL)));
        if (address.isEmpty() || !draft.get().maySendCode(clock.instant())) {
            return false;
        }
        String code = SignUpSecret.code();
        draft.get().codeSent(SignUpSecret.hashOfCode(token, code), clock.instant());
        outbox.enqueue(Mail.to(address.get(), "signup.code", MailText.of("signup", "code", draft.get().getLanguage().getTag(), Map.of("code", code, "resume", links.to(RESUME + token + (draft.get().getLanguage() == TextLanguage.DE ? "" : "&lang=" + draft.get().getLanguage().getTag())))))
                .about(OBJECT_KIND, draft.get().getId()));
        return true;
    }

    /** Whether the typed code proves the address; a draft that is gone is too late. */
    public SignUpDraft.Answer confirm(@NotNull String token, @NotNull String code) {
        return queries.locked(token, clock.instant()).map(draft -> draft.confirm(SignUpSecret.hashOfCode(token, code), clock.instant()))
                .orElse(SignUpDraft.Answer.TOO_LATE);
    }

    private Optional<SignUpAnswers> answers(SignUpDraft draft) {
        return vault.open(draft.getKeyId(), PURPOSE, draft.getSealedAnswers()).map(SignUpAnswers::fromText);
    }
}
