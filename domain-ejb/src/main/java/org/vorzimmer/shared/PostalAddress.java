package org.vorzimmer.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An address in the parts in which banks want it; each part fits its element also after ä has become ae. */
public record PostalAddress(String street, String building, String postcode, String town, String country) implements Serializable {

    /** Each part of an address, with the length of its element in the bank's file. */
    public enum Part {
        STREET(70), BUILDING(16), POSTCODE(16), TOWN(35), COUNTRY(2);

        private final int longest;

        Part(int longest) {
            this.longest = longest;
        }

        public int longest() {
            return longest;
        }
    }

    /** What is wrong with a part. */
    public enum Fault { MISSING, TOO_LONG, UNREADABLE, POSTCODE_SHAPE, COUNTRY_UNKNOWN }

    /** One part that cannot stay as it is. */
    public record Problem(Part part, Fault fault) {

        /** Key of the sentence shown beside the part. */
        public String messageKey() {
            return "address.refused." + fault;
        }
    }

    /** Where the shape is certain; elsewhere any postcode will do. */
    private static final Map<String, String> POSTCODES = Map.of("DE", "[0-9]{5}", "AT", "[0-9]{4}", "CH", "[0-9]{4}", "LI", "[0-9]{4}", "FR", "[0-9]{5}",
            "IT", "[0-9]{5}", "NL", "[0-9]{4} ?[A-Za-z]{2}", "BE", "[0-9]{4}", "LU", "[0-9]{4}", "DK", "[0-9]{4}");

    public PostalAddress {
        street = tidy(street);
        building = tidy(building);
        postcode = tidy(postcode);
        town = tidy(town);
        country = tidy(country);
    }

    /** Empty when the address can stand on a mandate and in a bank's file. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        judge(Part.STREET, street, found);
        judge(Part.BUILDING, building, found);
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
