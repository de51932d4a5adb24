package org.vorzimmer.content;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.vorzimmer.shared.Markdown;

/** Puts the facts of a policy into the words of a privacy notice, as blocks of Markdown that a text names in double braces. */
final class NoticeText {

    /** Without these a notice would not say what the software does. */
    static final Set<String> REQUIRED = Set.of("company", "periods", "access_log", "consents", "disclosures", "third_countries", "authority");

    static final Set<String> BLOCKS = Set.of("periods", "access_log", "consents", "disclosures", "third_countries", "audience", "measurement");

    /** The consent that measured visits need, as policies name it. */
    static final String MEASUREMENT = "analytics";

    private final ResourceBundle texts;

    private NoticeText(TextLanguage language) {
        texts = ResourceBundle.getBundle("org.vorzimmer.content.notice", language.getLocale(), NoticeText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Map<String, String> blocks(NoticeFacts facts, boolean servesConsumers, TextLanguage language) {
        NoticeText words = new NoticeText(language);
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put("periods", words.periods(facts));
        blocks.put("access_log", words.accessLog(facts));
        blocks.put("consents", words.consents(facts));
        blocks.put("disclosures", words.disclosures(facts));
        blocks.put("third_countries", words.thirdCountries(facts));
        blocks.put("measurement", words.text(facts.consents().contains(MEASUREMENT) ? "measurement.on" : "measurement.off"));
        blocks.put("audience", words.text(servesConsumers ? "audience.consumers" : "audience.business"));
        return blocks;
    }

    private String periods(NoticeFacts facts) {
        return facts.kept().stream()
                .map(kept -> "- **" + Markdown.escape(kept.name()) + "**: " + Markdown.escape(kept.promise()))
                .collect(Collectors.joining("\n"));
    }

    private String accessLog(NoticeFacts facts) {
        if (facts.accessLog().isEmpty()) {
            return text("log.none");
        }
        String fields = facts.accessLog().stream().map(field -> "- " + text("log.field." + field)).collect(Collectors.joining("\n"));
        String before = facts.atCollection().isBlank() ? "" : "\n\n" + text("log.at." + facts.atCollection());
        return text("log.intro") + "\n\n" + fields + before + "\n\n" + text("log.purposes");
    }

    private String consents(NoticeFacts facts) {
        return facts.consents().isEmpty() ? text("consents.none") : text("consents.intro") + "\n\n" + list("consents.", facts.consents());
    }

    private String disclosures(NoticeFacts facts) {
        String grounds = text("grounds.intro") + "\n\n" + list("grounds.", facts.grounds());
        return facts.bureaus().isEmpty() ? grounds : grounds + "\n\n" + text("grounds.bureaus", Markdown.escape(String.join(", ", facts.bureaus())));
    }

    private String thirdCountries(NoticeFacts facts) {
        StringBuilder said = new StringBuilder(text("countries." + facts.thirdCountries()));
        if (!facts.safeguards().isEmpty()) {
            said.append(' ').append(text("countries.safeguards", facts.safeguards().stream()
                    .map(safeguard -> text("safeguard." + safeguard)).collect(Collectors.joining(", "))));
        }
        facts.onlyByConsent().forEach(feature -> said.append(' ').append(text("countries.consent." + feature)));
        return said.toString();
    }

    private String list(String prefix, Collection<String> codes) {
        return codes.stream().map(code -> "- " + text(prefix + code)).collect(Collectors.joining("\n"));
    }

    private String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(values);
    }
}
