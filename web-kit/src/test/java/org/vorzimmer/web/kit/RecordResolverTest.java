package org.vorzimmer.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    record Row(String name, long amount) { }

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void componentsAreRead() {
        assertThat(resolver.getValue(context, new Row("Birk", 12), "name")).isEqualTo("Birk");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getType(context, new Row("Birk", 12), "amount")).isEqualTo(long.class);
    }

    @Test
    void allElseIsLeftToOthers() {
        assertThat(resolver.getValue(context, new Row("Birk", 12), "other")).isNull();
        assertThat(resolver.getValue(context, "text", "name")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void nothingIsWritten() {
        Row row = new Row("Birk", 12);
        assertThat(resolver.isReadOnly(context, row, "name")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "name", "x")).isInstanceOf(PropertyNotWritableException.class);
    }
}
