package org.vorzimmer.web.site.trials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.trials.TrialTexts;
import org.vorzimmer.trials.TrialVisitService;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.edge.ClientAddress;
import org.vorzimmer.web.site.consents.SiteCookie;
import org.vorzimmer.web.site.leads.FormThrottle;

/** The personal page of a trial: first the code, then number, texts and end. Each button answers with a redirect, so that Reload repeats nothing. */
@Named
@RequestScoped
public class TrialPageView {

    private static final String PAGE = "/testen/seite";
    private static final String LINK = "trial";
    private static final String DONE = "done";
    private static final Set<String> NEWS = Set.of("sent", "notSent", "changed", "asked", "ended", "kept", "over");

    @Inject TrialVisitService visits;
    @Inject FormThrottle throttle;
    @Inject Language language;
    @Inject FacesContext faces;

    private String code;
    private String greeting;
    private String absence;
    private Optional<TrialVisitService.Shown> shown;

    /** Called when the page is opened: there is none for a link that we did not send. */
    public void load() {
        visits.requirePage(getLink());
    }

    /** Mails a new code. */
    public void send() throws IOException {
        if (!isTooMany()) {
            again(visits.sendCode(getLink()) ? "sent" : "notSent");
        }
    }

    /** Opens the page for the code that was typed. */
    public void open() throws IOException {
        if (isTooMany()) {
            return;
        }
        Optional<String> visit = visits.enter(getLink(), code == null || code.length() > TrialVisitService.LONGEST_CODE ? "" : code);
        if (visit.isEmpty()) {
            say("code:code:input", "trials.code.wrong");
            return;
        }
        SiteCookie.set(request(), response(), ProductCookie.TRIAL, visit.get());
        again(null);
    }

    public void change() throws IOException {
        String said = clean(greeting);
        String away = clean(absence);
        boolean good = true;
        if (said.isEmpty() || said.length() > TrialTexts.LONGEST) {
            say("texts:greeting:input", said.isEmpty() ? "trials.greeting.missing" : "trials.text.tooLong");
            good = false;
        }
        if (away.length() > TrialTexts.LONGEST) {
            say("texts:absence:input", "trials.text.tooLong");
            good = false;
        }
        if (good) {
            visits.change(getLink(), visit(), said, away.isEmpty() ? null : away);
            again("changed");
        }
    }

    public void askForContract() throws IOException {
        visits.askForContract(getLink(), visit());
        again("asked");
    }

    public void end() throws IOException {
        visits.end(getLink(), visit());
        again("ended");
    }

    public void eraseNow() throws IOException {
        if (visits.eraseNow(getLink(), visit())) {
            SiteCookie.remove(request(), response(), ProductCookie.TRIAL);
            faces.getExternalContext().redirect(language.link("/testen/geloescht"));
        } else {
            visits.end(getLink(), visit());
            again("kept");
        }
    }

    private boolean isTooMany() {
        if (throttle.allows(LINK, ClientAddress.of(request()))) {
            return false;
        }
        say("code:code:input", "leads.form.tooMany");
        return true;
    }

    private void again(String news) throws IOException {
        String page = PAGE + "?" + LINK + "=" + URLEncoder.encode(getLink(), StandardCharsets.UTF_8) + (news == null ? "" : "&" + DONE + "=" + news);
        faces.getExternalContext().redirect(language.link(page));
    }

    /** Says what is wrong beside its field. */
    private void say(String field, String key) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        if (faces.getViewRoot().findComponent(field) instanceof EditableValueHolder input) {
            input.setSubmittedValue(parameters().get(field)); // what was typed stays
            input.setValid(false); // for its red frame and for screen readers
        }
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.getString(key), null));
        faces.validationFailed();
    }

    /** Line ends as one character, like those that a browser counts. */
    private static String clean(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    private String visit() {
        return SiteCookie.read(request(), ProductCookie.TRIAL).orElse(null);
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }

    private Map<String, String> parameters() {
        return faces.getExternalContext().getRequestParameterMap();
    }

    /** Key of what the last button did; null when nothing was pressed. A button of an open page does nothing once the half hour is over. */
    public String getNews() {
        String news = parameters().get(DONE);
        boolean over = faces.isPostback() && getShown() == null && !parameters().containsKey("code");
        return over ? "trials.news.over" : news != null && NEWS.contains(news) ? "trials.news." + news : null;
    }

    /** Null until the code was typed. */
    public TrialVisitService.Shown getShown() {
        if (shown == null) {
            shown = visits.show(getLink(), visit());
            shown.filter(page -> !faces.isPostback()).ifPresent(page -> {
                greeting = page.texts().greeting();
                absence = page.texts().absence();
            });
        }
        return shown.orElse(null);
    }

    /** The number as a German telephone dials it, for the codes that divert. */
    public String getDialled() {
        return getShown() == null || getShown().number() == null ? null : getShown().number().readable().replaceAll("[^0-9+]", "");
    }

    /** From the address when the page is opened, and from its form when a button is pressed. */
    public String getLink() {
        return parameters().getOrDefault(LINK, "");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getGreeting() {
        return greeting;
    }

    public void setGreeting(String greeting) {
        this.greeting = greeting;
    }

    public String getAbsence() {
        return absence;
    }

    public void setAbsence(String absence) {
        this.absence = absence;
    }
}
