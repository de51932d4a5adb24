package org.vorzimmer.web.portal.my;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.vorzimmer.mandates.Mandate;
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

    /** The one that counts, or else the latest, or the one that was shown before; null when there never was one. */
    public Mandate getCurrent() {
        Mandate current = shown == null ? getMine().stream().filter(one -> !one.getState().isEnded()).findFirst().orElseGet(() -> getMine().stream().findFirst().orElse(null))
                : getMine().stream().filter(one -> one.getId().equals(shown)).findFirst().orElse(null);
        shown = current == null ? null : current.getId();
        return current;
    }

    /** The newest first. */
    public List<Mandate> getMine() {
        if (mine == null) {
            mine = mandates.mine();
        }
        return mine;
    }
}
