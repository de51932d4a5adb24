package org.vorzimmer.web.portal.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.calls.AgentBreak;
import org.vorzimmer.calls.AgentBreakService;

/** The break of the signed-in colleague, begun and ended from the console. */
@Named
@RequestScoped
public class ConsolePause {

    @Inject AgentBreakService breaks;

    @NotNull
    private AgentBreak.Reason reason = AgentBreak.Reason.values()[0];

    public void begin() {
        breaks.begin(reason);
    }

    public void end() {
        breaks.end();
    }

    /** Null for who takes calls. */
    public AgentBreak getCurrent() {
        return breaks.mine().orElse(null);
    }

    public AgentBreak.Reason[] getReasons() {
        return AgentBreak.Reason.values();
    }

    public AgentBreak.Reason getReason() {
        return reason;
    }

    public void setReason(AgentBreak.Reason reason) {
        this.reason = reason;
    }
}
