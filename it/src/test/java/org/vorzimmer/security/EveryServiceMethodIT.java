package org.vorzimmer.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Transactions;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/**
 * Calls every public method of every enterprise bean, without arguments, as every role and as nobody. Who is not named is refused by the container
 * before the method begins; who is named is not. Each call has a transaction that is taken back, and a tenant without data.
 */
@InContainer
class EveryServiceMethodIT {

    private static final int TENANT = 904;
    private static final String NOBODY = "NOBODY";

    @Inject BeanManager beans;
    @Inject CurrentTenant tenant;

    @Test
    void everyMethodNamesItsCallers() {
        assertThat(businessMethods().filter(method -> callers(method).isEmpty()).map(EveryServiceMethodIT::name)).isEmpty();
    }

    @Test
    void onlyThoseWhoAreNamedMayCall() {
        List<Method> methods = businessMethods().toList();
        assertThat(methods).hasSizeGreaterThan(150);
        Set<String> wrong = new TreeSet<>();
        try (SampleRows rows = new SampleRows()) {
            TenantId empty = new TenantId(rows.tenant(TENANT));
            for (Method method : methods) {
                for (String role : roles()) {
                    boolean allowed = callers(method).stream().anyMatch(callers -> callers.contains(role) || callers.contains(PermitAll.class.getName()));
                    Optional<Throwable> thrown = callAs(role, empty, method);
                    if (allowed && thrown.filter(EveryServiceMethodIT::refusedSomewhere).isPresent()) {
                        wrong.add(role + " is named and was refused: " + name(method));
                    }
                    if (!allowed && thrown.filter(EveryServiceMethodIT::refused).isEmpty()) {
                        wrong.add(role + " is not named and was let in: " + name(method) + " (" + thrown.map(Object::toString).orElse("no exception") + ")");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Stream<Method> businessMethods() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass).distinct()
                .filter(type -> type.getName().startsWith("org.vorzimmer.") && !type.getName().startsWith("org.vorzimmer.it."))
                .filter(type -> Stream.of(Stateless.class, Singleton.class, Stateful.class).anyMatch(type::isAnnotationPresent))
                .sorted(Comparator.comparing(Class::getName)).flatMap(EveryServiceMethodIT::businessMethods);
    }

    private static Stream<Method> businessMethods(Class<?> bean) {
        return Arrays.stream(bean.getMethods()).filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toGenericString))
                .map(method -> bean == method.getDeclaringClass() ? method : inherited(bean, method));
    }

    private static Method inherited(Class<?> bean, Method method) {
        throw new IllegalStateException(bean.getName() + " inherits " + method + ": say here whose annotations count");
    }

    private static List<String> roles() {
        return Stream.concat(Callers.BY_ROLE.keySet().stream().sorted(), Stream.of(NOBODY)).toList();
    }

    /** Names of the roles that may call, or of the annotation that lets everybody in; empty when nothing is said. */
    private static Optional<Set<String>> callers(Method method) {
        return said(method).or(() -> said(method.getDeclaringClass()));
    }

    private static Optional<Set<String>> said(AnnotatedElement place) {
        if (place.isAnnotationPresent(PermitAll.class)) {
            return Optional.of(Set.of(PermitAll.class.getName()));
        }
        if (place.isAnnotationPresent(DenyAll.class)) {
            return Optional.of(Set.of(DenyAll.class.getName()));
        }
        return Optional.ofNullable(place.getAnnotation(RolesAllowed.class)).map(allowed -> Set.of(allowed.value()));
    }

    private Optional<Throwable> callAs(String role, TenantId as, Method method) {
        Object bean = CDI.current().select(method.getDeclaringClass(), Any.Literal.INSTANCE).get();
        return Transactions.takenBack(() -> tenant.callAs(as, () -> NOBODY.equals(role) ? call(bean, method) : Callers.as(role).call(() -> call(bean, method))));
    }

    private static Optional<Throwable> call(Object bean, Method method) {
        try {
            method.setAccessible(true); // the class may be its package's own
            method.invoke(bean, Arrays.stream(method.getParameterTypes()).map(EveryServiceMethodIT::nothing).toArray());
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Null, zero or false. */
    private static Object nothing(Class<?> type) {
        return Array.get(Array.newInstance(type, 1), 0);
    }

    private static boolean refused(Throwable thrown) {
        return thrown instanceof EJBAccessException || thrown instanceof AccessLocalException;
    }

    /** Also when the method itself was let in and another one, which it needs, was not. */
    private static boolean refusedSomewhere(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (refused(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
