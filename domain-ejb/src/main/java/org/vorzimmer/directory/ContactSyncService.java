package org.vorzimmer.directory;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.consents.ConsentChannel;
import org.vorzimmer.consents.ConsentDesk;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentRecord;
import org.vorzimmer.consents.ConsentService;
import org.vorzimmer.consents.GivenConsent;
import org.vorzimmer.content.PromisedText;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.OwnAccountService;
import org.vorzimmer.shared.EmailAddress;

/** A customer's consent that its contacts are kept in step with its devices: given by its administration, taken back by anybody of it. */
@Stateless
@RolesAllowed(CUSTOMER_ADMIN)
public class ContactSyncService {

    /** Kind of the record that the consent covers: all that came by sync into one customer's directory; its number is the customer's. */
    static final String RECORD_KIND = "CONTACT_SYNC";

    private static final String FORM = "contact_sync";

    @Inject CustomerAccess access;
    @Inject ConsentService consents;
    @Inject ConsentDesk desk;
    @Inject OwnAccountService account;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** Whether the operator offers the sync at all. */
    @RolesAllowed({CUSTOMER_ADMIN, CUSTOMER_USER})
    public boolean isOffered() {
        return desk.isAsked(ConsentKind.CONTACT_SYNC);
    }

    /** The consent in force. */
    @RolesAllowed({CUSTOMER_ADMIN, CUSTOMER_USER})
    public Optional<GivenConsent> given() {
        return desk.inForce(ConsentKind.CONTACT_SYNC, RECORD_KIND, access.own().value());
    }

    /** What is agreed to. */
    @RolesAllowed({CUSTOMER_ADMIN, CUSTOMER_USER})
    public PromisedText text(@NotNull TextLanguage language) {
        return consents.text(ConsentKind.CONTACT_SYNC, language);
    }

    /** @param shown version of the text that the person saw; given again while it is in force, it changes nothing */
    public void give(@NotNull TextLanguage language, int shown) {
        CustomerId own = access.own();
        attempts.run(user.loginIdOrNull(), "contactSync.give", RECORD_KIND + ":" + own, () -> {
            if (given().isEmpty()) {
                consents.give(ConsentKind.CONTACT_SYNC, language, shown, new ConsentRecord(FORM, RECORD_KIND, own.value()).by(EmailAddress.parse(account.me().getLoginName()).orElse(null)));
            }
        });
    }

    /** Deletes at once what came by sync; a second time changes nothing. */
    @RolesAllowed({CUSTOMER_ADMIN, CUSTOMER_USER})
    public void withdraw() {
        CustomerId own = access.own();
        attempts.run(user.loginIdOrNull(), "contactSync.withdraw", RECORD_KIND + ":" + own, () -> consents.withdrawAllOf(RECORD_KIND, own.value(), ConsentChannel.FORM));
    }
}
