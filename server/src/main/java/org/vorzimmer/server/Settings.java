package org.vorzimmer.server;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the operator has set; blank counts as not set. */
public final class Settings {

    private static final String PREFIX = "VORZIMMER_";
    /** Passwords of the tenants' own mailboxes; how many there are and how they are called is the tenants' business. */
    private static final String MAILBOXES = PREFIX + "INBOUND_";

    private final Map<Setting, String> values;
    private final Map<String, String> mailboxes;

    private Settings(Map<Setting, String> values, Map<String, String> mailboxes) {
        this.values = Collections.unmodifiableMap(values);
        this.mailboxes = Collections.unmodifiableMap(mailboxes);
    }

    /** Takes the settings out of an environment; a name that looks like a setting and is none is refused. */
    public static Settings from(Map<String, String> environment) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Map<String, String> mailboxes = new TreeMap<>();
        new TreeMap<>(environment).forEach((key, value) -> {
            if (key.startsWith(MAILBOXES)) {
                mailboxes.put(key, value);
            } else if (key.startsWith(PREFIX) && !value.isBlank()) {
                values.put(Setting.named(key).orElseThrow(() -> new StartException(key + ": there is no such setting")), value.strip());
            }
        });
        return new Settings(values, mailboxes);
    }

    /** The same settings with one more or another value. */
    public Settings with(Setting setting, Object value) {
        return with(Map.of(setting, String.valueOf(value)));
    }

    Settings with(Map<Setting, String> more) {
        Map<Setting, String> changed = new EnumMap<>(Setting.class);
        changed.putAll(values);
        changed.putAll(more);
        return new Settings(changed, mailboxes);
    }

    public Optional<String> get(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    boolean isSet(Setting setting) {
        return values.containsKey(setting);
    }

    boolean isTrue(Setting setting) {
        return "true".equals(values.get(setting));
    }

    /** Only for settings that {@link SettingsCheck} has found to be numbers. */
    int number(Setting setting, int otherwise) {
        return get(setting).map(Integer::valueOf).orElse(otherwise);
    }

    boolean hasOwnDatabase() {
        return !isSet(Setting.VORZIMMER_DB_URL);
    }

    boolean isDemo() {
        return get(Setting.VORZIMMER_DEMO).map("true"::equals).orElse(hasOwnDatabase());
    }

    boolean isClustered() {
        return isSet(Setting.VORZIMMER_CLUSTER);
    }

    /** What the node finds in its environment. */
    Map<String, String> asEnvironment() {
        Map<String, String> environment = new TreeMap<>(mailboxes);
        values.forEach((setting, value) -> environment.put(setting.name(), value));
        return environment;
    }
}
