package org.vorzimmer.web.portal.security;

import org.vorzimmer.security.LoginSession.Stage;
import org.vorzimmer.security.SignedIn;
import org.vorzimmer.shared.Role;

/** Which page takes the next step of a sign-in, and where it leads. */
final class SignInSteps {

    /** The page that everybody starts with; customers have one of their own. */
    static final String OFFICE = "/index.xhtml";
    static final String CUSTOMER = "/my/start.xhtml";

    private SignInSteps() {
    }

    static boolean isCustomer(SignedIn person) {
        return person.effectiveRoles().contains(Role.CUSTOMER_ADMIN) || person.effectiveRoles().contains(Role.CUSTOMER_USER);
    }

    static String pageFor(Stage stage) {
        return switch (stage) {
            case SECOND_FACTOR -> "/security/second-factor.xhtml";
            case NEW_PASSWORD -> "/security/change-password.xhtml";
            case ENROL_SECOND_FACTOR -> "/security/enrol-second-factor.xhtml";
            case COMPLETE -> OFFICE;
        };
    }
}
