package org.vorzimmer.web.portal.customers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vorzimmer.shared.PostalAddress;

/** The parts of an address as somebody types them. */
public class AddressForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank @Size(max = 120) private String street;
    @NotBlank @Size(max = 20) private String houseNumber;
    @NotBlank @Size(max = 10) private String postcode;
    @NotBlank @Size(max = 80) private String town;
    @NotBlank private String country = "DE";

    /** A country to choose. */
    public record Country(String code, String name) {
    }

    /** Countries by name, in the language of the page. */
    public static List<Country> named(Stream<String> codes, Locale language) {
        return codes.map(code -> new Country(code, new Locale.Builder().setRegion(code).build().getDisplayCountry(language)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(language))).toList();
    }

    /** @param address null when none is known yet */
    public void show(PostalAddress address) {
        if (address == null) {
            return;
        }
        street = address.street();
        houseNumber = address.houseNumber();
        postcode = address.postcode();
        town = address.town();
        country = address.country();
    }

    public PostalAddress read() {
        return new PostalAddress(street, houseNumber, postcode, town, country);
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getHouseNumber() {
        return houseNumber;
    }

    public void setHouseNumber(String houseNumber) {
        this.houseNumber = houseNumber;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
