package org.vorzimmer.web.kit;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts in euros as they are typed in Germany; a dot that could mean either thing is refused rather than guessed. */
@FacesConverter("vz.money")
public class MoneyConverter extends TypedConverter<BigDecimal> {

    private static final Pattern GERMAN = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,12})(,\\d{1,2})?");
    private static final Pattern TECHNICAL = Pattern.compile("-?\\d{1,12}\\.\\d{1,2}");

    public MoneyConverter() {
        super("kit.money.invalid");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal euros) {
        return euros == null ? "" : Format.amount(euros);
    }

    @Override
    BigDecimal typed(String text) {
        String plain = text.replaceAll("[\\s\u00a0\u202f€]", "");
        if (GERMAN.matcher(plain).matches()) {
            return new BigDecimal(plain.replace(".", "").replace(',', '.')).setScale(2);
        }
        if (TECHNICAL.matcher(plain).matches()) {
            return new BigDecimal(plain).setScale(2);
        }
        throw new IllegalArgumentException("Not an amount: " + text);
    }
}
