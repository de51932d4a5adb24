package org.vorzimmer.web.portal.platform;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.platform.SettingField;
import org.vorzimmer.platform.SettingField.Shape;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSetting.Group;

/** The settings of one tab as they stand on a page: every value is a text, switches and lists of roles have their own maps. */
public class SettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Group group;
    private final boolean platform;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Boolean> switches = new HashMap<>();
    private final Map<String, List<String>> roles = new HashMap<>();

    public SettingsForm(Group group, boolean platform, Map<TenantSetting, String> stored) {
        this.group = group;
        this.platform = platform;
        for (SettingField field : getFields()) {
            String value = stored.get(field.setting());
            values.put(field.name(), value);
            switches.put(field.name(), Boolean.valueOf(value));
            roles.put(field.name(), new ArrayList<>(List.of(value.isBlank() ? new String[0] : value.split("\\s*,\\s*"))));
        }
    }

    /** The fields of the tab; drawings have a form of their own. */
    public final List<SettingField> getFields() {
        return SettingField.of(group).stream().filter(field -> field.shape() != Shape.SVG).filter(field -> platform || !field.platformOnly()).toList();
    }

    /** What is to be stored. */
    public Map<TenantSetting, String> toSettings() {
        Map<TenantSetting, String> wanted = new EnumMap<>(TenantSetting.class);
        for (SettingField field : getFields()) {
            wanted.put(field.setting(), switch (field.shape()) {
                case SWITCH -> String.valueOf(switches.get(field.name()));
                case ROLES -> String.join(",", roles.get(field.name()));
                default -> values.get(field.name()) == null ? "" : values.get(field.name()).strip();
            });
        }
        return wanted;
    }

    public Group getGroup() {
        return group;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, Boolean> getSwitches() {
        return switches;
    }

    public Map<String, List<String>> getRoles() {
        return roles;
    }
}
