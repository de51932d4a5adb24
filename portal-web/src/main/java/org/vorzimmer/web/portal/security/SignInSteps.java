package org.vorzimmer.web.portal.security;

import org.vorzimmer.security.LoginSession.Stage;

/** Which page takes the next step of a sign-in. */
final class SignInSteps {

    private SignInSteps() {
    }

    static String pageFor(Stage stage) {
        return switch (stage) {
            case SECOND_FACTOR -> "/security/second-factor.xhtml";
            case NEW_PASSWORD -> "/security/change-password.xhtml";
            case ENROL_SECOND_FACTOR -> "/security/enrol-second-factor.xhtml";
            case COMPLETE -> "/index.xhtml";
        };
    }
}
