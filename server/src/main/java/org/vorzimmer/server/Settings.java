package org.vorzimmer.server;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the operator has set; blank counts as not set. */
public final class Settings {

    private static final String PREFIX = "VORZIMMER_";

    private final Map<Setting, String> values;

    private Settings(Map<Setting, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Takes the settings out of an environment; a name that looks like a setting and is none is refused. */
    public static Settings from(Map<String, String> environment) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        new TreeMap<>(environment).forEach((key, value) -> {
            if (key.startsWith(PREFIX) && !value.isBlank()) {
                Setting setting = Setting.named(key).orElseThrow(() -> new StartException(key + ": there is no such setting"));
                values.put(setting, value.strip());
            }
        });
        return new Settings(values);
    }

    /** The same settings with one more or another value. */
    public Settings with(Setting setting, Object value) {
        Map<Setting, String> changed = new EnumMap<>(Setting.class);
        changed.putAll(values);
        changed.put(setting, String.valueOf(value));
        return new Settings(changed);
    }

    Settings with(Map<String, String> more) {
        Settings result = this;
        for (Map.Entry<String, String> entry : more.entrySet()) {
            result = result.with(Setting.valueOf(entry.getKey()), entry.getValue());
        }
        return result;
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

    int number(Setting setting, int otherwise) {
        return get(setting).map(Integer::valueOf).orElse(otherwise);
    }

    /** What the node finds in its environment. */
    Map<String, String> asEnvironment() {
        Map<String, String> environment = new TreeMap<>();
        values.forEach((setting, value) -> environment.put(setting.name(), value));
        return environment;
    }
}
