package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.documents.PdfRenderer;

/** The words of a customer's own mandate, to print, to sign while they wait for it, and to keep; rendered outside a transaction. */
@Stateless
@RolesAllowed(CUSTOMER_ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnMandatePaperService {

    @Inject CustomerAccess access;
    @Inject MandateSignUpForm forms;
    @Inject PdfRenderer renderer;

    /** As PDF; another customer's mandate is as unknown as one that never was. */
    public byte[] words(long id) {
        return renderer.render(forms.of(access.own(), id));
    }
}
