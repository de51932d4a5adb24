package org.vorzimmer.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.vorzimmer.shared.EmailAddress;

/** What is needed to invite somebody. */
public record NewUser(@NotNull EmailAddress email, @NotBlank @Size(max = 120) String displayName, @NotEmpty Set<String> roles,
        @NotNull @Pattern(regexp = "de|en") String language) {

    public NewUser {
        roles = Set.copyOf(roles);
    }
}
