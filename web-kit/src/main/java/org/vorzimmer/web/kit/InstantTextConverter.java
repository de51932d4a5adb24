package org.vorzimmer.web.kit;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;

/** Shows an instant as Berlin date and time; nobody types an instant, fields take a local date and time. */
@FacesConverter("vz.instant")
public class InstantTextConverter implements Converter<Instant> {

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String text) {
        throw new UnsupportedOperationException("Instants are shown, not typed");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant moment) {
        return new Format().dateTime(moment);
    }
}
