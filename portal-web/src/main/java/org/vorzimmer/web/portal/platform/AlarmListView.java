package org.vorzimmer.web.portal.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;
import org.vorzimmer.alarms.Alarm;
import org.vorzimmer.alarms.AlarmService;

/** The operator's page of alarms: what is wrong now and what ended lately. */
@Named
@ViewScoped
public class AlarmListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AlarmService alarms;

    private transient List<Alarm> open;
    private transient List<Alarm> ended;

    public List<Alarm> getOpen() {
        if (open == null) {
            open = alarms.open();
        }
        return open;
    }

    public List<Alarm> getEnded() {
        if (ended == null) {
            ended = alarms.ended();
        }
        return ended;
    }

    public void acknowledge(long id) {
        alarms.acknowledge(id);
        refresh();
    }

    /** Called when an alarm was raised or ended on any node. */
    public void refresh() {
        open = null;
        ended = null;
    }

    /** What the alarm means; its code where a feature raised one that has no text yet. */
    public String title(Alarm alarm) {
        return text("alarms.kind." + alarm.getKind(), alarm.getKind());
    }

    /** What to do about it. */
    public String help(Alarm alarm) {
        return text("alarms.help." + alarm.getKind(), "");
    }

    private static String text(String key, String fallback) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        return texts.containsKey(key) ? texts.getString(key) : fallback;
    }
}
