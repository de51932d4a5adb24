package org.vorzimmer.directory;

import java.util.Locale;
import java.util.Set;

/** What a column of an uploaded table is about; guessed by the names that German and English programs give it. */
public enum ContactColumn {

    NOTHING(Set.of()),
    NAME(Set.of("name", "anzeigename", "displayname", "vollername", "fullname", "kontakt", "contact", "ansprechpartner")),
    FIRST_NAME(Set.of("vorname", "firstname", "givenname")),
    LAST_NAME(Set.of("nachname", "familienname", "lastname", "familyname", "surname")),
    COMPANY(Set.of("firma", "unternehmen", "company", "organisation", "organization", "organizationname", "organization1name")),
    MOBILE(Set.of("mobil", "mobiltelefon", "handy", "mobile", "mobilephone", "cell", "cellphone", "mobilnummer")),
    OFFICE(Set.of("büro", "telefongeschäftlich", "geschäftlich", "telefonbüro", "office", "businessphone", "workphone", "work", "durchwahl")),
    HOME(Set.of("privat", "telefonprivat", "home", "homephone", "festnetz")),
    OTHER(Set.of("telefon", "telefonnummer", "rufnummer", "nummer", "weitere", "phone", "phonenumber", "telephone", "number", "other", "otherphone", "weiteretelefonnummer",
            "phone1value", "tel")),
    EMAIL(Set.of("email", "emailadresse", "emailaddress", "mail", "email1value")),
    NOTE(Set.of("notiz", "notizen", "bemerkung", "bemerkungen", "kommentar", "note", "notes", "comment")),
    VIP(Set.of("vip", "wichtig")),
    BLOCKED(Set.of("gesperrt", "sperre", "blocked", "blockiert"));

    private final Set<String> names;

    ContactColumn(Set<String> names) {
        this.names = names;
    }

    /** Whether the cells are numbers, and then of which kind. */
    NumberKind numbers() {
        return switch (this) {
            case MOBILE -> NumberKind.MOBILE;
            case OFFICE -> NumberKind.OFFICE;
            case HOME -> NumberKind.HOME;
            case OTHER -> NumberKind.OTHER;
            default -> null;
        };
    }

    static ContactColumn guess(String header) {
        String name = header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        for (ContactColumn column : values()) {
            if (column.names.contains(name)) {
                return column;
            }
        }
        return NOTHING;
    }
}
