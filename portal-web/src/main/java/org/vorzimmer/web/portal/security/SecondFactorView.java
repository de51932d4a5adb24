package org.vorzimmer.web.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Optional;
import org.vorzimmer.security.SecondFactorService;
import org.vorzimmer.security.SignedIn;

/** The step of a sign-in that asks for the code of the app or from paper. */
@Named
@RequestScoped
public class SecondFactorView {

    @Inject SecondFactorService secondFactor;

    @NotBlank @Size(max = 40)
    private String code;

    public void submit() throws IOException {
        Optional<SignedIn> person = secondFactor.submit(code);
        if (person.isEmpty()) {
            Notes.wrong("security.secondFactor.refused");
            return;
        }
        SessionTicket.issue(Notes.request(), person.get());
        Notes.show(SignInSteps.pageFor(person.get().stage()));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
