package org.vorzimmer.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.vault.Vault;

/** The draft's part in an order: holds off the second click, remembers what was ordered and forgets the answers. */
@Dependent
class SignUpOrderDraft {

    @Inject SignUpQueries queries;
    @Inject Vault vault;
    @Inject Clock clock;

    Optional<SignUpOrdered> lock(String token) {
        return required(token).getOrdered();
    }

    void ordered(String token, SignUpOrdered ordered) {
        SignUpDraft draft = required(token);
        draft.order(ordered, vault.seal(draft.getKeyId(), SignUpDraftService.PURPOSE, SignUpAnswers.NONE.asText()), clock.instant());
    }

    private SignUpDraft required(String token) {
        return queries.locked(token, clock.instant()).orElseThrow(() -> new ConflictException("signup.gone", "The draft is gone"));
    }
}
