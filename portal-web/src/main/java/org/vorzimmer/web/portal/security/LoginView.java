package org.vorzimmer.web.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.SignInService;
import org.vorzimmer.security.SignedIn;
import org.vorzimmer.web.kit.edge.ClientAddress;

/** The sign-in page: one sentence for every refusal, a fresh session for every success. */
@Named
@RequestScoped
public class LoginView {

    @Inject SignInService signIn;
    @Inject CurrentUser user;
    @Inject FacesContext faces;

    @NotBlank @Size(max = 254)
    private String name;

    @NotBlank @Size(max = 200)
    private String password;

    private String next;

    public void enter() throws IOException {
        long start = EvenTime.start();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Optional<SignedIn> person = signIn.signIn(name, password, ClientAddress.of(request), Device.describe(request.getHeader("User-Agent")));
        if (person.isEmpty()) {
            EvenTime.await(start);
            ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.getString("security.login.refused"), null));
            return;
        }
        // Whoever was signed in with this browser before is not any more.
        user.find().ifPresent(before -> signIn.signOut(before.sessionId()));
        SessionTicket.issue(request, person.get());
        external.redirect(target(person.get(), request.getContextPath()));
    }

    public void leave() throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        user.find().ifPresent(person -> signIn.signOut(person.sessionId()));
        SessionTicket.drop(request);
        external.redirect(request.getContextPath() + "/login.xhtml");
    }

    private String target(SignedIn person, String contextPath) {
        boolean complete = !person.effectiveRoles().isEmpty();
        // Only paths of this application: nobody can be sent elsewhere after signing in.
        boolean ownPath = next != null && next.startsWith(contextPath + "/") && !next.contains("//") && !next.contains("\\") && !next.contains(":");
        return complete && ownPath ? next : contextPath + SignInSteps.pageFor(person.stage());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next == null ? faces.getExternalContext().getRequestParameterMap().get("next") : next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
