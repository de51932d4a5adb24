package org.vorzimmer.web.portal.trials;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.trials.Trial;
import org.vorzimmer.trials.TrialFile;
import org.vorzimmer.trials.TrialService;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Messages;

/** One trial: who tries, under which number, what callers hear and until when; another last day and the end. */
@Named
@ViewScoped
public class TrialDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TrialService trials;
    @Inject Format format;

    private long id;
    private transient TrialFile.Detail detail;

    @NotNull
    private LocalDate lastDay;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        if (id <= 0) {
            throw new NotFoundException(Trial.class, id);
        }
        detail = trials.detail(id);
        lastDay = detail.trial().getLastDay();
    }

    public void changeLastDay() {
        try {
            trials.lastDay(id, lastDay);
        } catch (InvalidInputException e) {
            Messages.refuseAt("days:lastDay:input", e.messageKey(), format.date(getDetail().trial().getLimitDay()));
            return;
        }
        load();
        Messages.done("trials.lastDay.done");
    }

    public void end() {
        trials.end(id);
        load();
        Messages.done("trials.end.done");
    }

    public TrialFile.Detail getDetail() {
        if (detail == null) {
            detail = trials.detail(id);
        }
        return detail;
    }

    public Trial getTrial() {
        return getDetail().trial();
    }

    /** Before the address is confirmed there is nobody to conclude with. */
    public boolean isMayConclude() {
        return !getTrial().isConverted() && getTrial().getCustomerId() != null;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
