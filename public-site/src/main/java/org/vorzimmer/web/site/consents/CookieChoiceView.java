package org.vorzimmer.web.site.consents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.vorzimmer.consents.CookieChoice;
import org.vorzimmer.visits.VisitIntakeService;
import org.vorzimmer.web.kit.Language;

/** What pages say of the visitor's choice of cookies. Only the page of cookies may ask for the state: all others are kept and are the same for everybody. */
@Named("cookieChoice")
@RequestScoped
public class CookieChoiceView {

    /** How the choice stands; left alone: the browser has answered by itself. */
    public enum State { OPEN, ACCEPTED, REFUSED, LEFT_ALONE }

    @Inject VisitIntakeService visits;
    @Inject HttpServletRequest request;
    @Inject Language language;

    private Boolean asked;

    /** Whether there is anything to choose at this tenant. */
    public boolean isAsked() {
        if (asked == null) {
            asked = visits.isOn();
        }
        return asked;
    }

    /** This page, to which the answer leads back. */
    public String getHere() {
        return language.switchTo(language.getTag());
    }

    public State getState() {
        if (ChoiceCookie.isLeftAlone(request)) {
            return State.LEFT_ALONE;
        }
        return ChoiceCookie.of(request).map(CookieChoiceView::state).orElse(State.OPEN);
    }

    private static State state(CookieChoice choice) {
        return choice.accepted() ? State.ACCEPTED : State.REFUSED;
    }
}
