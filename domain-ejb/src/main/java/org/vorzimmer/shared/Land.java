package org.vorzimmer.shared;

import java.util.Locale;

/** The German Länder by their ISO 3166-2:DE code; each has its own public holidays. */
public enum Land {

    BW("Baden-Württemberg"),
    BY("Bayern"),
    BE("Berlin"),
    BB("Brandenburg"),
    HB("Bremen"),
    HH("Hamburg"),
    HE("Hessen"),
    MV("Mecklenburg-Vorpommern"),
    NI("Niedersachsen"),
    NW("Nordrhein-Westfalen"),
    RP("Rheinland-Pfalz"),
    SL("Saarland"),
    SN("Sachsen"),
    ST("Sachsen-Anhalt"),
    SH("Schleswig-Holstein"),
    TH("Thüringen");

    private final String german;

    Land(String german) {
        this.german = german;
    }

    /** The name as it is spelt in both languages of the product. */
    public String getName() {
        return german;
    }

    String hierarchy() {
        return name().toLowerCase(Locale.ROOT);
    }
}
