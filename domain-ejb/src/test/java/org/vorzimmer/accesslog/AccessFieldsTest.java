package org.vorzimmer.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.tenancy.TenantId;

/** What is stored, what the policy allows and what the notice says are the same list. */
class AccessFieldsTest {

    private static final Access ACCESS = new Access(new TenantId(2), Instant.parse("2026-11-22T10:00:00Z"), "203.0.113.77", "/kontakt",
            "https://suche.example/?q=anwalt+scheidung", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", 4711, 200);

    private static Set<String> filledColumns(AccessEntry entry) throws IllegalAccessException {
        Set<String> filled = new TreeSet<>();
        for (Field field : AccessEntry.class.getDeclaredFields()) {
            Column column = field.getAnnotation(Column.class);
            field.setAccessible(true);
            if (column != null && field.get(entry) != null) {
                filled.add(column.name().isEmpty() ? field.getName() : column.name());
            }
        }
        return filled;
    }

    @ParameterizedTest
    @CsvSource({"A,8", "B,8", "C,0", "D,0", "E,5", "DEFAULT,0"})
    void exactlyTheColumnsOfThePolicyAreFilled(String letter, int number) throws IllegalAccessException {
        Set<AccessField> fields = AccessPolicy.of(letter).fields();
        assertThat(fields).hasSize(number);
        assertThat(AccessPolicy.of(letter).isOn()).isEqualTo(number > 0);
        if (number > 0) {
            Set<String> wanted = fields.stream().map(AccessField::column).collect(Collectors.toCollection(TreeSet::new));
            assertThat(wanted).hasSize(number);
            assertThat(filledColumns(new AccessEntry(ACCESS, fields, "0123456789abcdef"))).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "E"})
    void theNoticeNamesEachFieldThatIsStored(String letter) {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            ResourceBundle notice = ResourceBundle.getBundle("org.vorzimmer.content.notice", language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            Presets.shipped().preset(letter).accessLog().forEach(word -> assertThat(notice.containsKey("log.field." + word)).as(word).isTrue());
        }
        assertThat(AccessPolicy.of(letter).fields().stream().map(AccessField::word).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Presets.shipped().preset(letter).accessLog()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "E"})
    void noFullAddressQueryOrHeaderIsKept(String letter) throws IllegalAccessException {
        AccessEntry entry = new AccessEntry(ACCESS, AccessPolicy.of(letter).fields(), "0123456789abcdef");
        List<String> values = new ArrayList<>();
        for (Field field : AccessEntry.class.getDeclaredFields()) {
            field.setAccessible(true);
            values.add(String.valueOf(field.get(entry)));
        }
        assertThat(String.join("|", values)).doesNotContain("203.0.113", "scheidung", "Mozilla");
        assertThat(entry.getClientPseudonym()).isEqualTo("0123456789abcdef");
    }

    @Test
    void onlyPresetEIsCountedBesides() {
        assertThat(Arrays.stream(new String[] {"A", "B", "C", "D", "E"}).filter(letter -> AccessPolicy.of(letter).counted())).containsExactly("E");
    }

    @Test
    void anUnknownFieldIsAnError() {
        assertThatThrownBy(() -> AccessField.of(List.of("time", "shoe_size"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyColumnIsDeclaredAsPersonal() {
        assertThat(new AccessEntries().columns().stream().map(PersonalColumn::column))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AccessField.values()).map(AccessField::column).collect(Collectors.toSet()));
    }

    @Test
    void longPathsAreCut() {
        Access access = new Access(ACCESS.tenant(), ACCESS.time(), ACCESS.address(), "/" + "x".repeat(500), null, null, 0, 404);
        AccessEntry entry = new AccessEntry(access, AccessPolicy.of("A").fields(), "");
        assertThat(entry.getPage()).hasSize(200);
        assertThat(entry.getReferrer()).isEmpty();
        assertThat(entry.getBrowser()).isEqualTo("other");
    }
}
