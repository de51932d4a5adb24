package org.vorzimmer.web.portal.customers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vorzimmer.customers.CustomerUserService;
import org.vorzimmer.security.Login;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;

/** Who signs in for a customer, as the office sees it on the customer's page. */
@Named
@ViewScoped
public class CustomerUsersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CustomerUserService users;
    @Inject Language language;

    private transient List<Login> people;

    public List<Login> of(long customer) {
        if (people == null) {
            people = users.of(CustomerDetailView.idOf(customer));
        }
        return people;
    }

    public void inviteAgain(long customer, long login) {
        users.inviteAgain(CustomerDetailView.idOf(customer), login);
        people = null;
        Messages.done("users.invitedAgain");
    }
}
