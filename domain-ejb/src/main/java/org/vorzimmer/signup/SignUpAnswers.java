package org.vorzimmer.signup;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vorzimmer.shared.PostalAddress;

/** What was typed so far, right or wrong; unchangeable. */
public final class SignUpAnswers {

    public static final SignUpAnswers NONE = new SignUpAnswers(Map.of());

    private static final int LONGEST_KEPT = 2000;

    private final Map<SignUpField, String> typed = new EnumMap<>(SignUpField.class);

    private SignUpAnswers(Map<SignUpField, String> typed) {
        this.typed.putAll(typed);
    }

    /** What is too long is kept, so that it can be mended; only what no page sends is cut. */
    public SignUpAnswers with(SignUpField field, String text) {
        SignUpAnswers changed = new SignUpAnswers(typed);
        String tidy = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        if (tidy.isEmpty()) {
            changed.typed.remove(field);
        } else {
            changed.typed.put(field, tidy.length() <= LONGEST_KEPT ? tidy : tidy.substring(0, LONGEST_KEPT));
        }
        return changed;
    }

    /** The same without anything from one step. */
    public SignUpAnswers without(SignUpStep step) {
        SignUpAnswers changed = new SignUpAnswers(typed);
        SignUpField.of(step).forEach(changed.typed::remove);
        return changed;
    }

    public Optional<String> of(SignUpField field) {
        return Optional.ofNullable(typed.get(field));
    }

    /** Empty when nothing was typed. */
    public String text(SignUpField field) {
        return typed.getOrDefault(field, "");
    }

    public boolean has(SignUpField field) {
        return typed.containsKey(field);
    }

    /** Ids in a field that holds several; what is no number is left out. */
    public List<Long> ids(SignUpField field) {
        return Arrays.stream(text(field).split(" ")).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf).distinct().toList();
    }

    public PostalAddress companyAddress() {
        return new PostalAddress(text(SignUpField.STREET), text(SignUpField.HOUSE_NUMBER), text(SignUpField.POSTCODE), text(SignUpField.TOWN), text(SignUpField.COUNTRY));
    }

    /** The account holder's own, or the company's when none was typed. */
    public PostalAddress holderAddress() {
        PostalAddress own = new PostalAddress(text(SignUpField.HOLDER_STREET), text(SignUpField.HOLDER_HOUSE_NUMBER), text(SignUpField.HOLDER_POSTCODE),
                text(SignUpField.HOLDER_TOWN), text(SignUpField.HOLDER_COUNTRY));
        boolean typedNone = own.street().isEmpty() && own.houseNumber().isEmpty() && own.postcode().isEmpty() && own.town().isEmpty();
        return typedNone ? companyAddress() : own;
    }

    /** In one line, to be sealed. */
    String asText() {
        return typed.entrySet().stream().map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** Fields that a newer version of the program no longer knows are left out. */
    static SignUpAnswers fromText(String text) {
        Map<String, SignUpField> known = Arrays.stream(SignUpField.values()).collect(Collectors.toMap(SignUpField::name, Function.identity()));
        SignUpAnswers answers = NONE;
        for (String answer : text.split("&")) {
            String[] parts = answer.split("=", 2);
            if (parts.length == 2 && known.containsKey(parts[0])) {
                answers = answers.with(known.get(parts[0]), URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return answers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignUpAnswers answers && typed.equals(answers.typed);
    }

    @Override
    public int hashCode() {
        return typed.hashCode();
    }

    /** Names of the fields only: what was typed must not reach a log. */
    @Override
    public String toString() {
        return typed.keySet().toString();
    }
}
