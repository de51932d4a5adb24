package org.vorzimmer.signup;

import java.util.Arrays;

/** What the company does, as far as the law asks for it: who keeps professional secrets by § 203 StGB may have calls answered only under a secrecy agreement. */
public enum Profession {

    DOCTOR(true), LAWYER(true), TAX_ADVISER(true), OTHER(false);

    private final boolean secretive;

    Profession(boolean secretive) {
        this.secretive = secretive;
    }

    public boolean isSecretive() {
        return secretive;
    }

    /** What is unknown keeps no secrets by profession. */
    public static Profession of(String name) {
        return Arrays.stream(values()).filter(profession -> profession.name().equals(name)).findFirst().orElse(OTHER);
    }
}
