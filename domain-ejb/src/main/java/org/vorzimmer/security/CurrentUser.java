package org.vorzimmer.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The signed-in person of this request; empty for visitors and timers. Only the authentication mechanism fills it. */
@RequestScoped
public class CurrentUser {

    private SignedIn user;

    public void is(SignedIn signedIn) {
        user = signedIn;
    }

    public Optional<SignedIn> find() {
        return Optional.ofNullable(user);
    }

    public SignedIn get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** For records of who did something; null for visitors and timers. */
    public Long loginIdOrNull() {
        return user == null ? null : user.loginId();
    }

    public boolean has(String role) {
        return user != null && user.effectiveRoles().contains(role);
    }
}
