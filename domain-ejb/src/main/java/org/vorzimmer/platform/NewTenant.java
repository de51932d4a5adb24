package org.vorzimmer.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantSetting;

/**
 * An operator to be set up.
 *
 * @param hosts host names; the first stands in links
 * @param preset letter of the policy that it begins with
 * @param settings what is known of it already
 * @param adminEmail to whom the invitation of the first administrator goes
 */
public record NewTenant(@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,38}[a-z0-9]", message = "{tenant.slug}") String slug,
        @NotBlank @Size(max = 80) String name, @NotNull List<String> hosts, @NotNull @Pattern(regexp = "[A-E]") String preset,
        @NotNull Map<TenantSetting, String> settings, @NotNull EmailAddress adminEmail, @NotBlank @Size(max = 120) String adminName) {

    public NewTenant {
        hosts = List.copyOf(hosts);
        settings = Map.copyOf(settings);
    }
}
