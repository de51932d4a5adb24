package org.vorzimmer.web.site.consents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.vorzimmer.consents.ConsentLedgerService.Detail;
import org.vorzimmer.consents.MyConsentsService;
import org.vorzimmer.web.kit.Language;

/** A person's own page of consents. Each button sends the consent's own number: a list that has changed meanwhile withdraws nothing else. */
@Named
@RequestScoped
public class MyConsentsView {

    private static final String ADDRESS = "/einwilligungen";
    private static final String TOKEN = "t";
    private static final String CONSENT = "withdraw";

    @Inject MyConsentsService service;
    @Inject Language language;
    @Inject HttpServletRequest request;
    @Inject FacesContext faces;

    private List<Detail> consents;

    /** Withdraws when a button was pressed; answers with a redirect, so that neither Reload nor Back does it again. */
    public void act() throws IOException {
        if ("POST".equals(request.getMethod())) {
            number(request.getParameter(CONSENT)).ifPresent(id -> service.withdraw(request.getParameter(TOKEN), id));
            faces.getExternalContext().redirect(getAddress());
        }
    }

    private static OptionalLong number(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** This page with its link; what else stood in the address is left behind. */
    public String getAddress() {
        return language.link(ADDRESS + (getToken().isEmpty() ? "" : "?" + TOKEN + "=" + getToken()));
    }

    /** Empty for everything that cannot be a link of ours. */
    public String getToken() {
        String token = request.getParameter(TOKEN);
        return token != null && token.matches("[A-Za-z0-9_-]{1,200}\\.[A-Za-z0-9_-]{1,200}") ? token : "";
    }

    public List<Detail> getConsents() {
        if (consents == null) {
            consents = service.of(getToken());
        }
        return consents;
    }
}
