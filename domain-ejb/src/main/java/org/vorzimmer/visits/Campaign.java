package org.vorzimmer.visits;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an advertisement as an address carries it: letters, digits and signs that hold no person's address. */
public final class Campaign {

    /** Where so many names were made up on one day that no more are told apart. */
    static final String OTHER = "andere";

    /** Names that one day may have; whoever writes an address can make up any number. */
    static final int MOST_A_DAY = 50;

    private static final Pattern NAME = Pattern.compile("[a-z0-9äöüß][a-z0-9äöüß._ -]{0,39}");

    private Campaign() {
    }

    /** Upper and lower case are one campaign; a name that cannot be one is no campaign. */
    public static Optional<String> of(String text) {
        return Optional.ofNullable(text).map(name -> name.strip().toLowerCase(Locale.ROOT)).filter(NAME.asMatchPredicate()).filter(name -> !isNumber(name));
    }

    /** Long numbers are telephone or customer numbers, not campaigns. */
    private static boolean isNumber(String name) {
        return name.replaceAll("[^0-9]", "").length() > 8;
    }
}
