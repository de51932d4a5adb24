package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;

/** A customer sends the signed form of its own mandate as a file; the office looks at it before the mandate counts. */
@Stateless
@RolesAllowed(CUSTOMER_ADMIN)
public class OwnSignatureService {

    @Inject OwnMandates own;
    @Inject MandateUploads uploads;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** What was sent last and what became of it; another customer's mandate is as unknown as one that never was. */
    public Optional<UploadState> sent(long id) {
        return uploads.state(own.required(id));
    }

    /** Only while the mandate waits for its signature; the same sent again changes nothing, another file takes the place of the one before. */
    public void send(long id, @NotNull @Valid SignedForm form) {
        Mandate mandate = own.locked(id);
        attempts.run(user.loginIdOrNull(), "mandate.upload", MandateService.OBJECT_KIND + ":" + id, () -> uploads.receive(mandate, form, user.loginIdOrNull()));
    }
}
