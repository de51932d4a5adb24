package org.vorzimmer.web.site.leads;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vorzimmer.consents.FormRules;
import org.vorzimmer.consents.FormRulesService;
import org.vorzimmer.leads.CallbackIntakeService;
import org.vorzimmer.leads.CallbackWindow;
import org.vorzimmer.leads.FormMeta;
import org.vorzimmer.leads.FormTicket;

/** The callback page: offers the times in which the office can call and takes down which of them suit. */
@Named
@RequestScoped
public class CallbackView extends EnquiryFormView<CallbackForm> {

    /** Name of all boxes; there is one for each window. */
    private static final String TIMES = "times";

    @Inject CallbackIntakeService callbacks;

    private List<Day> days;
    private String timesError;

    /** One day with what can be chosen on it. */
    public record Day(String title, List<Choice> choices) {
    }

    /** One box of the form. */
    public record Choice(String id, String key, String text, boolean chosen) {
    }

    public CallbackView() {
        super(new CallbackForm());
    }

    @Override
    FormRules rulesOf(FormRulesService tenant) {
        return tenant.callbacks();
    }

    @Override
    String submit(FormTicket ticket, FormMeta.Technical technical) {
        return callbacks.submit(ticket, typed().toWish(language().getTag()), technical, typed().isConsent());
    }

    @Override
    String thanks() {
        return "/rueckruf/danke";
    }

    @Override
    boolean checkMore() {
        String[] sent = faces.getExternalContext().getRequestParameterValuesMap().getOrDefault(TIMES, new String[0]);
        List<CallbackWindow> good = Stream.of(sent).flatMap(key -> CallbackWindow.parse(key).stream()).distinct().filter(callbacks::isPromisable).toList();
        typed().choose(good);
        days = null; // they were asked for before, without what was chosen
        if (good.isEmpty() || good.size() < sent.length) {
            timesError = sent.length == 0 ? "leads.callback.timesMissing" : "leads.callback.timesGone";
            faces.validationFailed();
            return false;
        }
        return true;
    }

    /** The days and times on offer; what was chosen before stays chosen. */
    public List<Day> getDays() {
        if (days == null) {
            Map<String, List<Choice>> byDay = new LinkedHashMap<>();
            for (CallbackWindow window : callbacks.offered()) {
                List<Choice> choices = byDay.computeIfAbsent(window.dayInWords(language().getLocale()), day -> new ArrayList<>());
                choices.add(new Choice("time-" + window.key(), window.key(), window.times(), typed().hasChosen(window)));
            }
            days = byDay.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
        }
        return days;
    }

    /** Key of the sentence beside the times; null when they are right. */
    public String getTimesError() {
        return timesError;
    }
}
