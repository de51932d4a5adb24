package org.vorzimmer.web.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.vorzimmer.security.PasswordLinkService;
import org.vorzimmer.web.kit.edge.ClientAddress;

/** Asks for a link by mail; the answer is the same whether the address is known or not. */
@Named
@RequestScoped
public class ForgotPasswordView {

    @Inject PasswordLinkService links;

    @NotBlank @Size(max = 254)
    private String name;

    private boolean sent;

    public void ask() throws IOException {
        links.ask(name, ClientAddress.of(Notes.request()));
        Notes.show("/security/forgot-password.xhtml?sent=true");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }
}
