package org.vorzimmer.web.portal.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.vorzimmer.platform.ClockService;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.web.kit.Language;

/** Moves the demo's clock, so that deletions and due times can be watched without waiting for them. */
@Named
@ViewScoped
public class ClockView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ClockService clock;
    @Inject Language language;

    private LocalDateTime wanted;

    public void move() {
        clock.moveTo(wanted.atZone(Berlin.ZONE).toInstant());
        said();
    }

    public void hours(int hours) {
        clock.moveBy(Duration.ofHours(hours));
        said();
    }

    public void days(int days) {
        clock.moveBy(Duration.ofDays(days));
        said();
    }

    public void reset() {
        clock.reset();
        said();
    }

    private void said() {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text("clock.moved"), null));
    }

    public boolean isMovable() {
        return clock.isMovable();
    }

    public Instant getNow() {
        return clock.now();
    }

    public boolean isAhead() {
        return !clock.offset().isZero();
    }

    public long getDaysAhead() {
        return clock.offset().toDays();
    }

    public long getHoursAhead() {
        return clock.offset().toHoursPart();
    }

    public LocalDateTime getWanted() {
        return wanted;
    }

    public void setWanted(LocalDateTime wanted) {
        this.wanted = wanted;
    }
}
