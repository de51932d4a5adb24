package org.vorzimmer.web.kit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.time.DateTimeException;

/** What people type into a field of one kind; what cannot be understood is refused by a sentence with an example and stays in the field. */
abstract class TypedConverter<T> implements Converter<T> {

    private final String refusal;

    /** @param refusal key of the sentence that refuses */
    TypedConverter(String refusal) {
        this.refusal = refusal;
    }

    /** @throws RuntimeException of the kinds that Java's own parsers throw, when the text means nothing or two things */
    abstract T typed(String text);

    @Override
    public final T getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return typed(text.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            String message = context.getApplication().getResourceBundle(context, "msg").getString(refusal);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message), e);
        }
    }
}
