package org.vorzimmer.web.portal.retention;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.vorzimmer.retention.runs.RetentionService;
import org.vorzimmer.retention.runs.RunRecord;
import org.vorzimmer.retention.runs.RunStep;
import org.vorzimmer.web.kit.Language;

/** What tonight's run would do, what it waits for, and how the last runs went. */
@Named
@ViewScoped
public class PreviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject RetentionService retention;
    @Inject Language language;

    private boolean everything;
    private transient List<RetentionService.Tonight> tonight;
    private transient List<RunStep> stopped;

    public List<RetentionService.Tonight> getTonight() {
        if (tonight == null) {
            tonight = retention.tonight();
        }
        return everything ? tonight : tonight.stream().filter(line -> line.counted().due() > 0 || !line.counted().held().isEmpty()).toList();
    }

    public long getDue() {
        getTonight();
        return tonight.stream().mapToLong(line -> line.counted().due()).sum();
    }

    public long getHeld() {
        getTonight();
        return tonight.stream().flatMap(line -> line.counted().held().values().stream()).mapToLong(Long::longValue).sum();
    }

    public Instant getNextRun() {
        return retention.nextRun();
    }

    /** As they were shown: a colleague's release must not move another step under the button that was meant for this one. */
    public List<RunStep> getStopped() {
        if (stopped == null) {
            stopped = retention.stopped();
        }
        return stopped;
    }

    public List<RunRecord> getRuns() {
        return retention.runs();
    }

    public void release(long step) {
        try {
            retention.release(step);
        } finally {
            stopped = null;
            tonight = null;
        }
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text("retention.preview.released"), null));
    }

    public boolean isEverything() {
        return everything;
    }

    public void setEverything(boolean everything) {
        this.everything = everything;
    }
}
