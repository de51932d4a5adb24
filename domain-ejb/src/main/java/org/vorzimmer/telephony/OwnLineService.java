package org.vorzimmer.telephony;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.shared.PhoneNumber;

/** The numbers to which a customer diverts its calls. */
@Stateless
@RolesAllowed({CUSTOMER_ADMIN, CUSTOMER_USER})
public class OwnLineService {

    @Inject CustomerAccess access;
    @Inject LineQueries lines;

    /** The one that the customer has longest comes first; empty as long as the office has given none. */
    public List<PhoneNumber> mine() {
        return lines.of(List.of(access.own())).stream().map(PhoneLine::getNumber).toList();
    }
}
