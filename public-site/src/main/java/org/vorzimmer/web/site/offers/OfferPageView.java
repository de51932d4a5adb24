package org.vorzimmer.web.site.offers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.offers.OfferDetails;
import org.vorzimmer.offers.OfferVisitService;
import org.vorzimmer.signup.SignUpOfferService;
import org.vorzimmer.signup.SignUpService;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.edge.ClientAddress;
import org.vorzimmer.web.site.leads.FormThrottle;
import org.vorzimmer.web.site.signup.SignUpView;
import org.vorzimmer.web.site.consents.SiteCookie;

/** An offer as its person sees it; the one button leads to a sign-up that is filled in. A link that leads nowhere (any more) gets a page that says so. */
@Named
@RequestScoped
public class OfferPageView {

    private static final String LINK = "angebot";
    private static final int LONGEST = 64;

    @Inject OfferVisitService offers;
    @Inject SignUpOfferService signUp;
    @Inject SignUpService service;
    @Inject FormThrottle throttle;
    @Inject Language language;
    @Inject FacesContext faces;

    private Optional<OfferDetails> shown;

    /** Called when the page is opened: its address is a secret that no other page is told. */
    public void load() {
        response().setHeader("Referrer-Policy", "no-referrer");
        if (getShown() == null) {
            response().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Answers with a redirect to the first step; pressed again it goes on with the same sign-up. */
    public void begin() throws IOException {
        load();
        if (!throttle.allows("signup", ClientAddress.of(request()))) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text("leads.form.tooMany"), null));
            return;
        }
        Optional<String> token = signUp.begin(getLink(), SiteCookie.read(request(), ProductCookie.SIGN_UP).orElse(null), TextLanguage.of(language.getLocale()));
        if (token.isPresent()) {
            SiteCookie.set(request(), response(), ProductCookie.SIGN_UP, token.get());
            faces.getExternalContext().redirect(language.link(SignUpView.BEGUN));
        }
    }

    /** Null for a link that was never sent, and once the offer has gone with its enquiry. */
    public OfferDetails getShown() {
        if (shown == null) {
            shown = getLink().isEmpty() || getLink().length() > LONGEST ? Optional.empty() : offers.show(getLink());
        }
        return shown.orElse(null);
    }

    /** Whether it can be ordered here and now. */
    public boolean isOrderable() {
        return getShown() != null && getShown().isOpen() && service.isOffered();
    }

    /** From the address when the page is opened, and from its form when the button is pressed. */
    public String getLink() {
        return faces.getExternalContext().getRequestParameterMap().getOrDefault(LINK, "");
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }
}
