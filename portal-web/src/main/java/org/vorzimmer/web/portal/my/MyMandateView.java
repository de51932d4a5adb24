package org.vorzimmer.web.portal.my;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.vorzimmer.mandates.Mandate;
import org.vorzimmer.mandates.MandateState;
import org.vorzimmer.mandates.OwnMandatePaperService;
import org.vorzimmer.mandates.OwnMandateService;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.portal.documents.FileAnswer;

/** My mandate: what I allowed, with its words, and the button that takes it back. */
@Named
@ViewScoped
public class MyMandateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnMandateService mandates;
    @Inject OwnMandatePaperService papers;

    private Long shown;
    private transient List<Mandate> mine;

    /** Takes back the mandate that the page shows. */
    public void revoke() {
        try {
            if (getCurrent() != null) {
                mandates.revoke(shown);
                Messages.done("my.mandate.revoked");
            }
        } catch (BusinessException e) {
            Messages.refuseAt(null, e.messageKey());
        }
        mine = null;
    }

    public void words() throws IOException {
        if (getCurrent() != null) {
            FileAnswer.send("mandat.pdf", "application/pdf", papers.words(shown));
        }
    }

    /** The form of the mandate that waits for its signature. */
    public void form() throws IOException {
        Mandate waiting = getWaiting();
        if (waiting != null) {
            FileAnswer.send("mandat.pdf", "application/pdf", papers.words(waiting.getId()));
        }
    }

    /** The one that counts, or else the one that waits, or else the latest, or the one that was shown before; null when there never was one. */
    public Mandate getCurrent() {
        Mandate current = shown == null ? counting() : getMine().stream().filter(one -> one.getId().equals(shown)).findFirst().orElse(null);
        shown = current == null ? null : current.getId();
        return current;
    }

    private Mandate counting() {
        return getMine().stream().filter(one -> one.getState().isSigned()).findFirst().or(() -> getMine().stream().filter(one -> !one.getState().isEnded()).findFirst())
                .orElseGet(() -> getMine().stream().findFirst().orElse(null));
    }

    /** The newest that waits for its signature; null when none does. */
    public Mandate getWaiting() {
        return getMine().stream().filter(one -> one.getState() == MandateState.AWAITING_SIGNATURE).findFirst().orElse(null);
    }

    /** The newest first. */
    public List<Mandate> getMine() {
        if (mine == null) {
            mine = mandates.mine();
        }
        return mine;
    }
}
