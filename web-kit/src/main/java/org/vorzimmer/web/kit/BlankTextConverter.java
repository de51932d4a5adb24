package org.vorzimmer.web.kit;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Takes a text of nothing but blanks for no text, in every field: a field that must be filled is not filled by them. */
@FacesConverter(forClass = String.class)
public class BlankTextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String text) {
        return text == null || text.isBlank() ? null : text;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}
