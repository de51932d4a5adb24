package org.vorzimmer.web.portal.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vorzimmer.platform.NewTenant;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantSetting;

/** What is typed to set up an operator. */
public class TenantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{tenant.name.missing}") @Size(max = 80, message = "{tenant.name.tooLong}")
    private String name;

    @NotNull(message = "{tenant.slug}") @Pattern(regexp = "[a-z][a-z0-9-]{1,38}[a-z0-9]", message = "{tenant.slug}")
    private String slug;

    @NotBlank(message = "{tenant.host.missing}")
    @Size(max = 200, message = "{tenant.host}") @Pattern(regexp = "(?!.{201})[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*", message = "{tenant.host}")
    private String host;

    @Size(max = 1000, message = "{tenant.host}") @Pattern(regexp = "[a-z0-9., \\n\\r-]*", message = "{tenant.host}")
    private String aliases;

    @NotNull @Pattern(regexp = "[A-E]")
    private String preset = "A";

    @NotBlank(message = "{tenant.admin.missing}") @Size(max = 120)
    private String adminName;

    @NotBlank(message = "{tenant.admin.email}") @Size(max = 254)
    private String adminEmail;

    private final Map<String, String> values = new HashMap<>();

    public TenantForm() {
        values.put(TenantSetting.ACCENT_COLOUR.name(), TenantSetting.ACCENT_COLOUR.fallback());
        values.put(TenantSetting.LAND.name(), TenantSetting.LAND.fallback());
        values.put(TenantSetting.OPENING_HOURS.name(), TenantSetting.OPENING_HOURS.fallback());
    }

    boolean hasEmail() {
        return EmailAddress.parse(adminEmail).isPresent();
    }

    NewTenant toTenant() {
        Map<TenantSetting, String> settings = new EnumMap<>(TenantSetting.class);
        values.forEach((setting, value) -> {
            if (value != null && !value.isBlank()) {
                settings.put(TenantSetting.valueOf(setting), value.strip());
            }
        });
        return new NewTenant(slug, name, hosts(host, aliases), preset, settings, new EmailAddress(adminEmail), adminName);
    }

    /** The main name and its aliases, however they were separated. */
    static List<String> hosts(String main, String others) {
        String all = main + " " + (others == null ? "" : others);
        return Arrays.stream(all.toLowerCase(Locale.ROOT).split("[\\s,]+")).filter(item -> !item.isBlank()).distinct().toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host == null ? null : host.strip().toLowerCase(Locale.ROOT);
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public String getPreset() {
        return preset;
    }

    public void setPreset(String preset) {
        this.preset = preset;
    }

    public String getAdminName() {
        return adminName;
    }

    public void setAdminName(String adminName) {
        this.adminName = adminName;
    }

    public String getAdminEmail() {
        return adminEmail;
    }

    public void setAdminEmail(String adminEmail) {
        this.adminEmail = adminEmail;
    }

    public Map<String, String> getValues() {
        return values;
    }
}
