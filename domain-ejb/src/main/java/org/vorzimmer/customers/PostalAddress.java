package org.vorzimmer.customers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Where a letter or an invoice goes, in the parts that an electronic invoice asks for.
 *
 * @param country two letters of ISO 3166-1
 */
public record PostalAddress(@NotBlank @Size(max = 120) String street, @NotBlank @Size(max = 20) String houseNumber, @NotBlank @Size(max = 10) String postcode,
        @NotBlank @Size(max = 80) String town, @NotNull @Pattern(regexp = "[A-Z]{2}") String country) implements Serializable {
}
