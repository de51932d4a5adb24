package org.vorzimmer.shared;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a letter, an invoice or a mandate goes, in the parts that an electronic invoice and a bank's file ask for. The constraints are what we
 * store; {@link #problems()} is what banks refuse besides, each part judged as it stands in their file after ä has become ae.
 *
 * @param country two letters of ISO 3166-1
 */
public record PostalAddress(@NotBlank @Size(max = 120) String street, @NotBlank @Size(max = 20) String houseNumber, @NotBlank @Size(max = 10) String postcode,
        @NotBlank @Size(max = 80) String town, @NotNull @Pattern(regexp = "[A-Z]{2}") String country) implements Serializable {

    /** Each part of an address, with the length of its element in the bank's file. */
    public enum Part {
        STREET(70), HOUSE_NUMBER(16), POSTCODE(16), TOWN(35), COUNTRY(2);

        private final int longest;

        Part(int longest) {
            this.longest = longest;
        }

        public int longest() {
            return longest;
        }
    }

    /** What is wrong with a part. */
    public enum Fault {
        MISSING, TOO_LONG, UNREADABLE, POSTCODE_SHAPE, COUNTRY_UNKNOWN;

        /** Key of the sentence shown beside the part. */
        public String messageKey() {
            return "address.refused." + this;
        }
    }

    /** One part that cannot stay as it is. */
    public record Problem(Part part, Fault fault) {

        /** Key of the sentence shown beside the part. */
        public String messageKey() {
            return fault.messageKey();
        }
    }

    /** Where the shape is certain; elsewhere any postcode will do. */
    private static final Map<String, String> POSTCODES = Map.of("DE", "[0-9]{5}", "AT", "[0-9]{4}", "CH", "[0-9]{4}", "LI", "[0-9]{4}", "FR", "[0-9]{5}",
            "IT", "[0-9]{5}", "NL", "[0-9]{4} ?[A-Za-z]{2}", "BE", "[0-9]{4}", "LU", "[0-9]{4}", "DK", "[0-9]{4}");

    public PostalAddress {
        street = tidy(street);
        houseNumber = tidy(houseNumber);
        postcode = tidy(postcode);
        town = tidy(town);
        country = tidy(country);
    }

    /** Empty when the address can stand on a mandate and in a bank's file. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        judge(Part.STREET, street, found);
        judge(Part.HOUSE_NUMBER, houseNumber, found);
        judge(Part.POSTCODE, postcode, found);
        judge(Part.TOWN, town, found);
        judge(Part.COUNTRY, country, found);
        return List.copyOf(found);
    }

    public boolean isComplete() {
        return problems().isEmpty();
    }

    private void judge(Part part, String text, List<Problem> found) {
        if (text.isEmpty()) {
            found.add(new Problem(part, Fault.MISSING));
            return;
        }
        String written = SepaText.of(text, Integer.MAX_VALUE);
        if (written.isEmpty()) {
            found.add(new Problem(part, Fault.UNREADABLE));
        } else if (part == Part.COUNTRY) {
            if (!SepaCountries.ofAddresses().contains(text)) {
                found.add(new Problem(part, Fault.COUNTRY_UNKNOWN));
            }
        } else if (written.length() > part.longest() || text.length() > part.longest()) {
            found.add(new Problem(part, Fault.TOO_LONG));
        } else if (part == Part.POSTCODE && !text.matches(POSTCODES.getOrDefault(country, ".*"))) {
            found.add(new Problem(part, Fault.POSTCODE_SHAPE));
        }
    }

    private static String tidy(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
