package org.vorzimmer.personaldata;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What is known of somebody who asks for their data; each part that is given widens the search.
 *
 * @param email address, compared without case
 * @param phone number in international form
 * @param name name or company, compared by its words
 */
public record PersonQuery(Optional<String> email, Optional<String> phone, Optional<String> name) {

    public PersonQuery {
        requireNonNull(email);
        requireNonNull(phone);
        requireNonNull(name);
        if (email.isEmpty() && phone.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("Nothing to look for");
        }
    }

    public static PersonQuery byEmail(String email) {
        return new PersonQuery(Optional.of(email), Optional.empty(), Optional.empty());
    }

    public static PersonQuery byPhone(String phone) {
        return new PersonQuery(Optional.empty(), Optional.of(phone), Optional.empty());
    }

    public static PersonQuery byName(String name) {
        return new PersonQuery(Optional.empty(), Optional.empty(), Optional.of(name));
    }
}
