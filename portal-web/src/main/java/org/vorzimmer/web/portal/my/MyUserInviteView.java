package org.vorzimmer.web.portal.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vorzimmer.customers.OwnUsersService;
import org.vorzimmer.shared.Role;

/** Inviting a colleague of the own customer by mail. */
@Named
@RequestScoped
public class MyUserInviteView {

    @Inject OwnUsersService users;

    private final InviteForm form = new InviteForm(Role.CUSTOMER_USER);

    public String invite() {
        return form.send(users::invite) ? "list?faces-redirect=true" : null;
    }

    public InviteForm getForm() {
        return form;
    }
}
