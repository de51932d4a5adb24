package org.vorzimmer.web.site.newsletter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vorzimmer.newsletter.SubscribeService;
import org.vorzimmer.newsletter.UnsubscribeService;

/** The pages behind the links in mails: looking changes nothing, pressing the button does. */
@Named
@RequestScoped
public class NewsletterLinkView {

    @Inject SubscribeService subscribe;
    @Inject UnsubscribeService unsubscribe;
    @Inject FacesContext faces;

    private SubscribeService.Link worth;
    private boolean done;

    public void confirm() {
        worth = subscribe.confirm(getToken());
        done = worth == SubscribeService.Link.OPEN;
    }

    public void leave() {
        done = unsubscribe.unsubscribe(getToken());
    }

    /** OPEN, USED or WORTHLESS; DONE once it was confirmed here. */
    public String getConfirmState() {
        if (worth == null) {
            worth = subscribe.look(getToken());
        }
        return done ? "DONE" : worth.name();
    }

    public String getLeaveState() {
        return done ? "DONE" : unsubscribe.isOurs(getToken()) ? "OPEN" : "WORTHLESS";
    }

    /** From the address when the page is opened, and from its form when the button is pressed: by then it must be known whether there is a button. */
    public String getToken() {
        return faces.getExternalContext().getRequestParameterMap().get("t");
    }
}
