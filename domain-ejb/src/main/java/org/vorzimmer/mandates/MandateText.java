package org.vorzimmer.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.shared.Sha256;

/**
 * The words that a debtor signs, from a numbered template. A template that was in use is never changed: other words get the next number, so
 * that an old mandate can be shown as it was. The hash is over the text as it was shown, with everything that was filled in.
 */
public record MandateText(int templateVersion, String heading, List<Line> fields, List<String> legalText, List<Line> debtor) {

    /** The template for new mandates. */
    public static final int CURRENT = 1;

    private static final String PLACE = "{creditor}";

    /** A name and what was filled in beside it. */
    public record Line(String name, String content) {
    }

    public MandateText {
        fields = List.copyOf(fields);
        legalText = List.copyOf(legalText);
        debtor = List.copyOf(debtor);
    }

    /** In German, or in English for that language. */
    public static MandateText of(MandateForm form, Locale language) {
        return of(form, language, CURRENT);
    }

    static MandateText of(MandateForm form, Locale language, int version) {
        ResourceBundle words = ResourceBundle.getBundle("org.vorzimmer.mandates.mandate-" + version,
                Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String reference = form.reference() == null ? words.getString("field.reference.later") : form.reference().value();
        List<Line> fields = List.of(new Line(words.getString("field.creditor"), form.creditorName() + "\n" + written(form.creditorAddress())),
                new Line(words.getString("field.creditorId"), form.creditorId().value()),
                new Line(words.getString("field.reference"), reference),
                new Line(words.getString("field.type"), words.getString("type." + form.type())));
        List<String> legalText = Stream.of("authorise." + form.type(), "instruct." + form.type(), "notice." + form.scheme())
                .map(key -> words.getString(key).replace(PLACE, form.creditorName())).toList();
        return new MandateText(version, words.getString("heading." + form.scheme()), fields, legalText, debtor(form, words));
    }

    private static List<Line> debtor(MandateForm form, ResourceBundle words) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.getString("field.debtor"), form.debtorName() + "\n" + written(form.debtorAddress())));
        lines.add(new Line(words.getString("field.iban"), form.iban().grouped()));
        if (form.bic() != null) {
            lines.add(new Line(words.getString("field.bic"), form.bic().value()));
        }
        if (form.placeAndDate() != null) {
            lines.add(new Line(words.getString("field.signed"), form.placeAndDate()));
        }
        return lines;
    }

    private static String written(PostalAddress address) {
        return (address.street() + " " + address.houseNumber()).strip() + "\n" + address.country() + "-" + address.postcode() + " " + address.town();
    }

    /** The whole text in the order of the form; this is what is hashed and kept. */
    public String full() {
        return Stream.of(Stream.of(heading), fields.stream().map(MandateText::line), legalText.stream(), debtor.stream().map(MandateText::line))
                .flatMap(part -> part).collect(Collectors.joining("\n\n"));
    }

    private static String line(Line line) {
        return line.name() + ": " + line.content();
    }

    /** SHA-256 of the whole text, in hex. */
    public String hash() {
        return Sha256.of(full());
    }
}
