package org.vorzimmer.web.kit;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets pages read the components of records as properties, {@code #{row.name}}, which this version of the language does not do by itself. */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, MethodHandle>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).collect(Collectors.toMap(RecordComponent::getName, reader()));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        MethodHandle reader = readerOf(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return reader.invoke(base);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        MethodHandle reader = readerOf(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return reader.type().returnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (readerOf(base, property) != null) {
            throw new PropertyNotWritableException("Records do not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean known = readerOf(base, property) != null;
        if (known) {
            context.setPropertyResolved(base, property);
        }
        return known;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static MethodHandle readerOf(Object base, Object property) {
        return base instanceof Record && property instanceof String ? READERS.get(base.getClass()).get(property) : null;
    }

    private static Function<RecordComponent, MethodHandle> reader() {
        return component -> {
            try {
                component.getAccessor().setAccessible(true); // package-private records of a feature's own page beans
                return MethodHandles.lookup().unreflect(component.getAccessor());
            } catch (IllegalAccessException e) {
                throw new ELException(e);
            }
        };
    }
}
