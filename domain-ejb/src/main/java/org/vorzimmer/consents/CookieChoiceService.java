package org.vorzimmer.consents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Takes a visitor's answer about cookies: a consent is kept as a proof, a refusal leaves nothing behind. */
@Stateless
@PermitAll
public class CookieChoiceService {

    private static final int PROOF_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject TenantEntityManager em;
    @Inject Clock clock;

    /** Saying yes again keeps the proof that there is. */
    public CookieChoice accept(@NotNull Optional<CookieChoice> before, @NotNull TextLanguage language) {
        Optional<CookieChoice> standing = before.filter(CookieChoice::accepted)
                .filter(choice -> of(choice).filter(consent -> consent.getWithdrawnAt() == null).isPresent());
        if (standing.isPresent()) {
            return standing.get();
        }
        byte[] random = new byte[PROOF_BYTES];
        RANDOM.nextBytes(random);
        CookieChoice choice = CookieChoice.accepted(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        em.persist(new CookieConsent(choice, language, clock.instant()));
        return choice;
    }

    /** Refuses, and withdraws what this browser had agreed to before. */
    public CookieChoice refuse(@NotNull Optional<CookieChoice> before) {
        before.filter(CookieChoice::accepted).flatMap(this::of).ifPresent(consent -> consent.withdraw(clock.instant()));
        return CookieChoice.refused();
    }

    private Optional<CookieConsent> of(CookieChoice choice) {
        return em.createQuery("select c from CookieConsent c where c.proof = :proof", CookieConsent.class).setParameter("proof", choice.proof())
                .getResultStream().findFirst();
    }
}
