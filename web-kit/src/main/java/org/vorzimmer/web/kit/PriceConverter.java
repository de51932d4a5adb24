package org.vorzimmer.web.kit;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Prices of one unit, which may have parts of cents, as they are typed in Germany: {@code 0,0149}. */
@FacesConverter("vz.price")
public class PriceConverter extends TypedConverter<BigDecimal> {

    private static final Pattern GERMAN = Pattern.compile("\\d{1,6}(,\\d{1,4})?");

    public PriceConverter() {
        super("kit.price.invalid");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal euros) {
        return euros == null ? "" : Format.unitPrice(euros);
    }

    @Override
    BigDecimal typed(String text) {
        String plain = text.replaceAll("[\\s\u00a0\u202f€]", "");
        if (!GERMAN.matcher(plain).matches()) {
            throw new IllegalArgumentException("Not a price: " + text);
        }
        return new BigDecimal(plain.replace(',', '.'));
    }
}
