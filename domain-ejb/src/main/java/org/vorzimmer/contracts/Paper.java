package org.vorzimmer.contracts;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.documents.PdfRenderer;
import org.vorzimmer.documents.PdfText;
import org.vorzimmer.shared.Berlin;

/** A letter of this feature in the customer's language while it is being written: words, facts in two columns, paragraphs. Pure. */
final class Paper {

    private static final int MOST_PLACES = 4;

    private final Locale language;
    private final ResourceBundle words;
    private final String title;
    private final StringBuilder body = new StringBuilder();
    private boolean inTable;

    Paper(String language, String titleKey, Object... values) {
        this.language = "en".equals(language) ? Locale.ENGLISH : Locale.GERMAN;
        this.words = ResourceBundle.getBundle("org.vorzimmer.contracts.document", this.language);
        this.title = word(titleKey, values);
    }

    /** Name and address in one line. */
    static String line(CustomerData customer) {
        String name = customer.company() != null ? customer.company() + (customer.legalForm() == null || customer.company().endsWith(customer.legalForm()) ? "" : " " + customer.legalForm())
                : ((customer.firstName() == null ? "" : customer.firstName()) + " " + (customer.lastName() == null ? "" : customer.lastName())).strip();
        return name + ", " + customer.address().street() + " " + customer.address().houseNumber() + ", " + customer.address().postcode() + " " + customer.address().town();
    }

    boolean isGerman() {
        return language.equals(Locale.GERMAN);
    }

    String title() {
        return title;
    }

    String word(String key, Object... values) {
        return values.length == 0 ? words.getString(key) : new MessageFormat(words.getString(key), language).format(values);
    }

    String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d. MMMM uuuu", language).withLocale(language));
    }

    String moment(Instant when) {
        return when.atZone(Berlin.ZONE).format(DateTimeFormatter.ofPattern(words.getString("moment"), language));
    }

    String money(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(isGerman() ? Locale.GERMANY : Locale.UK);
        format.setCurrency(Currency.getInstance("EUR"));
        format.setMaximumFractionDigits(MOST_PLACES);
        return format.format(amount);
    }

    String number(BigDecimal value) {
        return NumberFormat.getNumberInstance(language).format(value);
    }

    /** A row of two columns; the value is made harmless. */
    Paper fact(String key, String value) {
        return row(word(key), value);
    }

    Paper row(String name, String value) {
        if (!inTable) {
            body.append("<table>");
            inTable = true;
        }
        body.append("<tr><th>").append(PdfRenderer.escape(name)).append("</th><td>").append(PdfRenderer.escape(value)).append("</td></tr>");
        return this;
    }

    Paper heading(String key) {
        endTable();
        body.append("<h2>").append(PdfRenderer.escape(word(key))).append("</h2>");
        return this;
    }

    Paper text(String key, Object... values) {
        endTable();
        body.append("<p>").append(PdfRenderer.escape(word(key, values))).append("</p>");
        return this;
    }

    PdfText page(String sender) {
        endTable();
        return new PdfText(language.getLanguage(), title, sender, body.toString());
    }

    private void endTable() {
        if (inTable) {
            body.append("</table>");
            inTable = false;
        }
    }
}
