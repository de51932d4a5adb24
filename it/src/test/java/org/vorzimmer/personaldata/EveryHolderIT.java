package org.vorzimmer.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.it.container.Transactions.inTransaction;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.retention.rules.Bounds;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.rules.Semantics;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/**
 * Takes every holder that keeps rows and every rule that some preset has for it, and asks the database what is due around midnight of odd days:
 * the same as the arithmetic says, row for row; nothing that is held; nothing a night too early.
 */
@InContainer
class EveryHolderIT {

    private static final int TENANT = 905;

    /** The clocks change in the night after the second, and on the third and fourth; the others end a year and a February with 29 days. */
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 3, 27), LocalDate.of(2027, 3, 28),
            LocalDate.of(2027, 10, 31), LocalDate.of(2028, 2, 29));
    private static final LocalTime LAST_MOMENT = LocalTime.of(23, 59, 59, 999_999_000);

    /** What a row must have besides its trigger to be of the kind. */
    private static final Map<String, Map<String, Object>> OF_THE_KIND = Map.of("CALLBACK_LEAD", Map.of("channel", "PHONE"), "TRIAL", Map.of("channel", "TRIAL"),
            "NEWSLETTER", Map.of("state", "UNSUBSCRIBED"), "NEWSLETTER_PROOF", Map.of("confirmed_at", LocalDateTime.of(2026, 1, 1, 0, 0)),
            "MANDATE_EVIDENCE", Map.of("filing", "MANDATE_EVIDENCE"));

    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject BeanManager beans;
    @Inject CurrentTenant tenant;

    private final Schema schema = new Schema();
    private SampleRows rows;

    /** A holder and the entity of its rows. */
    private record Kept(EntityHolder<?> holder, Class<?> entity) {

        String table() {
            return entity.getAnnotation(Table.class).name();
        }
    }

    @BeforeEach
    void lookAtTheSchema() {
        rows = new SampleRows();
    }

    @AfterEach
    void removeRows() {
        rows.close();
    }

    @Test
    void everyKindIsDueWhenItsRuleSaysSo() {
        List<Kept> all = holders.handlesStream().map(handle -> handle.getBean()).filter(bean -> EntityHolder.class.isAssignableFrom(bean.getBeanClass()))
                .map(bean -> new Kept((EntityHolder<?>) itself(bean), entityOf(bean.getBeanClass()))).toList();
        assertThat(all).hasSizeGreaterThan(12);
        for (Kept kept : all) {
            Set<RetentionRule> rules = rulesOf(kept.holder());
            assertThat(rules).as("rules for %s", kept.holder().kind()).isNotEmpty();
            rules.forEach(rule -> {
                tenant.runAs(new TenantId(rows.tenant(TENANT)), () -> everyDay(kept, rule));
                removeRows();
            });
        }
    }

    /** The same rule may stand in several presets; a document's own class decides for none of today's kinds. */
    private static Set<RetentionRule> rulesOf(PersonalDataHolder holder) {
        return Presets.shipped().letters().stream().flatMap(letter -> Presets.shipped().ruleFor(letter, holder.kind(), holder.fallbackRule()).stream())
                .filter(rule -> rule.period().isComputable()).collect(Collectors.toSet());
    }

    private void everyDay(Kept kept, RetentionRule rule) {
        Map<Long, Instant> triggered = new TreeMap<>();
        for (LocalDate day : DAYS) {
            for (LocalDateTime moment : List.of(day.atTime(LAST_MOMENT), day.plusDays(1).atStartOfDay())) {
                Instant trigger = moment.atZone(Berlin.ZONE).toInstant();
                triggered.put(row(kept, rule, trigger), trigger);
            }
        }
        for (LocalDate day : DAYS) {
            Instant last = day.atTime(LAST_MOMENT).atZone(Berlin.ZONE).toInstant();
            Instant next = day.plusDays(1).atStartOfDay(Berlin.ZONE).toInstant();
            for (Instant moment : List.of(justBefore(rule, last), due(rule, last), due(rule, next))) {
                assertDue(kept.holder(), rule, moment, triggered);
            }
        }
        Map.Entry<Long, Instant> one = triggered.entrySet().iterator().next();
        goesInItsTime(kept, rule, one.getValue(), one.getKey());
    }

    /** When a run takes what was triggered then. */
    private static Instant due(RetentionRule rule, Instant triggered) {
        return rule.semantics() == Semantics.INSTANT ? rule.runAt(triggered) : RetentionRule.runTime(rule.runDay(triggered));
    }

    /** The last run, or moment, that must leave it alone. */
    private static Instant justBefore(RetentionRule rule, Instant triggered) {
        return rule.semantics() == Semantics.INSTANT ? rule.runAt(triggered).minus(1, ChronoUnit.MICROS) : RetentionRule.runTime(rule.runDay(triggered).minusDays(1));
    }

    private static void assertDue(PersonalDataHolder holder, RetentionRule rule, Instant moment, Map<Long, Instant> triggered) {
        Set<Long> expected = triggered.entrySet().stream().filter(entry -> !due(rule, entry.getValue()).isAfter(moment)).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Due due = dueAt(rule, moment);
        assertThat(inTransaction(() -> holder.next(due, 0, 100))).as("%s by %s at %s", holder.kind(), rule.id(), moment).containsExactlyElementsOf(expected);
        assertThat(inTransaction(() -> holder.count(due))).as("count of %s", holder.kind()).isEqualTo(expected.size());
    }

    private void goesInItsTime(Kept kept, RetentionRule rule, Instant triggered, long id) {
        PersonalDataHolder holder = kept.holder();
        Due due = dueAt(rule, due(rule, triggered));
        assertThat(inTransaction(() -> holder.erase(dueAt(rule, justBefore(rule, triggered)), List.of(id)))).as("%s too early", holder.kind()).isZero();
        long before = inTransaction(() -> holder.count(due));
        long hold = rows.make("held_records", TENANT, Map.of("hold_type", HoldType.LITIGATION.name(), "data_kind", holder.kind().code(), "record_id", id));
        assertThat(inTransaction(() -> holder.count(due))).as("%s with one held", holder.kind()).isEqualTo(before - 1);
        assertThat(inTransaction(() -> holder.held(due))).as("%s held", holder.kind()).isEqualTo(Map.of(HoldType.LITIGATION, 1L));
        assertThat(inTransaction(() -> holder.next(due, 0, 100))).doesNotContain(id);
        assertThat(inTransaction(() -> holder.erase(due, List.of(id)))).as("%s erased under a hold", holder.kind()).isZero();
        assertThat(stored(kept, id)).isOne();
        schema.run("delete from held_records where id = ?", hold);
        pointTo(kept.table(), id);
        assertThat(inTransaction(() -> holder.erase(due, List.of(id)))).as("%s erased in its time", holder.kind()).isOne();
        assertThat(stored(kept, id)).isZero();
    }

    /** Whatever may refer to the row, so that it goes along or lets go; the database would refuse the deletion otherwise. */
    private void pointTo(String table, long id) {
        for (Schema.ForeignKey key : schema.foreignKeys()) {
            if (key.target().equals(table)) {
                key.columns().forEach((column, target) -> {
                    if (target.equals("id")) {
                        rows.make(key.table(), TENANT, Map.of(column, id));
                    }
                });
            }
        }
    }

    private long stored(Kept kept, long id) {
        return schema.count("select count(*) from " + kept.table() + " where id = ?", id);
    }

    private long row(Kept kept, RetentionRule rule, Instant trigger) {
        Map<String, Object> values = new HashMap<>(OF_THE_KIND.getOrDefault(kept.holder().kind().code(), Map.of()));
        EntityMap attributes = new EntityMap();
        kept.holder().describe(attributes);
        values.put(columnOf(kept.entity(), attributes.trigger(rule.trigger())), LocalDateTime.ofInstant(trigger, ZoneOffset.UTC));
        long id = rows.make(kept.table(), TENANT, values);
        if (kept.holder().kind().code().equals("STAFF_ACCOUNT")) {
            rows.make("login_roles", TENANT, Map.of("login_id", id, "role_name", "AGENT"));
        }
        return id;
    }

    private static Due dueAt(RetentionRule rule, Instant now) {
        return Bounds.of(rule, false, Presets.shipped()::rule, now).get(0);
    }

    /** The bean without its proxy, which knows the interface only. */
    private <T> T itself(Bean<T> bean) {
        return beans.getContext(bean.getScope()).get(bean, beans.createCreationalContext(bean));
    }

    private static String columnOf(Class<?> entity, String attribute) {
        try {
            return entity.getDeclaredField(attribute).getAnnotation(Column.class).name();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> entityOf(Class<?> holder) {
        Class<?> type = Stream.<Class<?>>iterate(holder, Class::getSuperclass).filter(each -> each.getSuperclass() == EntityHolder.class).findFirst().orElseThrow();
        return (Class<?>) ((ParameterizedType) type.getGenericSuperclass()).getActualTypeArguments()[0];
    }
}
