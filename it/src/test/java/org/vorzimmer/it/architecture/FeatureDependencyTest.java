package org.vorzimmer.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vorzimmer.tenancy.TenantOwned;

/** Holds the structure: who may use whom, where time and the database come from, what names mean. */
class FeatureDependencyTest {

    private static final String BASE = "org.vorzimmer.";
    private static final int MOST_COLLABORATORS = 7;

    /** Entities of the platform itself; everything else belongs to a tenant. */
    private static final Set<String> PLATFORM_ENTITIES = Set.of("Tenant", "TenantHost", "Alarm", "RetentionLease", "ClockOffset", "BankFile", "BankEntry");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.vorzimmer")
            .that(DescribedPredicate.describe("product classes", type -> !type.getPackageName().startsWith("org.vorzimmer.it")
                    && !type.getPackageName().startsWith("org.vorzimmer.server")));

    @Test
    void theProductIsSeen() {
        assertThat(CLASSES.size()).isGreaterThan(60);
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith("org.vorzimmer.web.portal"))).isNotEmpty();
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith("org.vorzimmer.web.site"))).isNotEmpty();
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> unknown = CLASSES.stream().map(FeatureDependencyTest::feature)
                .filter(feature -> !feature.equals("web") && AllowedDependencies.of(feature) == null)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unknown).as("packages that the table does not know").isEmpty();
    }

    @Test
    void aFeatureUsesOnlyWhatTheTableAllows() {
        Set<String> violations = new TreeSet<>();
        CLASSES.stream().filter(type -> !feature(type).equals("web")).forEach(type -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!target.getPackageName().startsWith(BASE)) {
                return;
            }
            String from = feature(type);
            String to = feature(target);
            Set<String> allowed = AllowedDependencies.of(from);
            if (!from.equals(to) && (allowed == null || !allowed.contains(to))) {
                violations.add(from + " uses " + to + ": " + type.getSimpleName() + " -> " + target.getSimpleName());
            }
        }));
        assertThat(violations).isEmpty();
    }

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching("org.vorzimmer.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        Set<String> violations = CLASSES.stream()
                .filter(type -> !type.getSimpleName().equals("MovableClock"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(FeatureDependencyTest::asksForTheTime)
                .map(JavaMethodCall::getDescription).collect(Collectors.toCollection(TreeSet::new));
        assertThat(violations).isEmpty();
        noClasses().that().haveSimpleNameNotEndingWith("MovableClock").should().callConstructor(Date.class).check(CLASSES);
    }

    private static boolean asksForTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean withoutClock = call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.startsWith("java.time.") && call.getName().equals("now") && withoutClock)
                || (owner.equals(Clock.class.getName()) && call.getName().startsWith("system"))
                || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"))
                || (owner.equals(Instant.class.getName()) && call.getName().equals("now"));
    }

    @Test
    void onlyTheTenancyPackageKnowsTheEntityManager() {
        noClasses().that().resideOutsideOfPackage("org.vorzimmer.tenancy").should().dependOnClassesThat().areAssignableTo(EntityManager.class).check(CLASSES);
    }

    @Test
    void pagesNeverTalkToTheDatabase() {
        noClasses().that().resideInAPackage("org.vorzimmer.web..").should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..").check(CLASSES);
    }

    @Test
    void everyEntityBelongsToATenantOrToTheListOfThePlatform() {
        List<String> strays = CLASSES.stream().filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> !type.isAssignableTo(TenantOwned.class)).map(JavaClass::getSimpleName)
                .filter(name -> !PLATFORM_ENTITIES.contains(name)).toList();
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Entity.class))).isNotEmpty();
        assertThat(strays).isEmpty();
    }

    @Test
    void queriesAreAnAffairOfTheirFeature() {
        classes().that().haveSimpleNameEndingWith("Queries").should().bePackagePrivate().check(CLASSES);
    }

    @Test
    void onlyTimersHaveASchedule() {
        methods().that().areAnnotatedWith(Schedule.class).should().beDeclaredInClassesThat().haveSimpleNameEndingWith("Timer").check(CLASSES);
    }

    @Test
    void everyServiceNamesItsCallers() {
        classes().that().areAnnotatedWith(Stateless.class).should(nameTheirCallers()).check(CLASSES);
    }

    private static ArchCondition<JavaClass> nameTheirCallers() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean onClass = type.isAnnotatedWith(RolesAllowed.class) || type.isAnnotatedWith(PermitAll.class) || type.isAnnotatedWith(DenyAll.class);
                if (!onClass) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has no @RolesAllowed"));
                }
            }
        };
    }

    @Test
    void whatEverybodyMayCallIsAFixedList() {
        Set<String> open = new TreeSet<>();
        CLASSES.stream().filter(type -> type.isAnnotatedWith(PermitAll.class)).forEach(type -> open.add(type.getSimpleName() + ".*"));
        CLASSES.stream().flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(PermitAll.class))
                .map(FeatureDependencyTest::shortName).forEach(open::add);
        assertThat(open).isSubsetOf(OpenMethods.LIST);
    }

    private static String shortName(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    @Test
    void noClassHasMoreThanSevenCollaborators() {
        Set<String> crowded = CLASSES.stream().filter(type -> collaborators(type) > MOST_COLLABORATORS)
                .map(type -> type.getName() + ": " + collaborators(type)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(crowded).isEmpty();
    }

    private static long collaborators(JavaClass type) {
        return type.getFields().stream().filter(FeatureDependencyTest::isInjected).count();
    }

    private static boolean isInjected(JavaField field) {
        return field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(EJB.class) || field.isAnnotatedWith(Resource.class);
    }

    @Test
    void nativeSqlStaysInItsList() {
        Set<String> natives = CLASSES.stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals("createNativeQuery")).map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(natives).isEmpty();
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(BASE)) {
            return name;
        }
        String rest = name.substring(BASE.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
