package org.vorzimmer.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.offers.OfferDesk;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Sealed;
import org.vorzimmer.vault.Vault;

/** Begins a sign-up with an offer; open to all, and whoever does not have the link from its mail gets nothing. */
@Stateless
@PermitAll
public class SignUpOfferService {

    @Inject SignUpQueries queries;
    @Inject OfferDesk offers;
    @Inject Vault vault;
    @Inject Clock clock;

    /**
     * The token of a draft that has what is known of the enquiry and what is offered in it; empty when the offer is not open (any more).
     *
     * @param token of a draft that this browser has begun, which goes on with the offer; null for none
     */
    public Optional<String> begin(@NotNull String link, String token, @NotNull TextLanguage language) {
        return offers.invitation(link).map(invitation -> unfinished(token).map(draft -> {
            SignUpAnswers typed = vault.open(draft.getKeyId(), SignUpDraftService.PURPOSE, draft.getSealedAnswers()).map(SignUpAnswers::fromText).orElse(SignUpAnswers.NONE);
            draft.takeOffer(invitation.offered().id(), seal(draft.getKeyId(), SignUpInvitation.fill(typed, invitation)), clock.instant());
            return token;
        }).orElseGet(() -> start(invitation, language)));
    }

    private Optional<SignUpDraft> unfinished(String token) {
        return Optional.ofNullable(token).flatMap(known -> queries.locked(known, clock.instant())).filter(draft -> draft.getOrdered().isEmpty());
    }

    private String start(OfferDesk.Invitation invitation, TextLanguage language) {
        String token = SignUpSecret.token();
        KeyId key = vault.newKey(SignUpDraftService.KEY_OWNER);
        SignUpDraft draft = new SignUpDraft(SignUpSecret.hash(token), language, key, seal(key, SignUpAnswers.NONE), clock.instant());
        draft.takeOffer(invitation.offered().id(), seal(key, SignUpInvitation.fill(SignUpAnswers.NONE, invitation)), clock.instant());
        queries.save(draft);
        return token;
    }

    private Sealed seal(KeyId key, SignUpAnswers answers) {
        return vault.seal(key, SignUpDraftService.PURPOSE, answers.asText());
    }
}
