package org.vorzimmer.web.site.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.signup.SignUpCheck;
import org.vorzimmer.signup.SignUpDraft;
import org.vorzimmer.signup.SignUpField;
import org.vorzimmer.signup.SignUpStep;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.edge.ClientAddress;
import org.vorzimmer.web.site.leads.FormThrottle;

/** The steps of a sign-up: shows what was told, keeps what is typed, right or wrong, and leads to the next step when one is done. */
@Named("signUp")
@RequestScoped
public class SignUpView {

    /** Says that the step before has just set the cookie: without it the browser has refused it. */
    private static final String JUST_BEGUN = "weiter";

    /** The first step of a sign-up whose cookie was set just now. */
    public static final String BEGUN = "/anmelden/" + SignUpStep.COMPANY.getSlug() + "?" + JUST_BEGUN + "=1";

    /** Says that a link led to a draft that is gone. */
    static final String OVER = "vorbei";

    private static final List<SignUpField> HOLDER = List.of(SignUpField.HOLDER_STREET, SignUpField.HOLDER_HOUSE_NUMBER, SignUpField.HOLDER_POSTCODE, SignUpField.HOLDER_TOWN);

    @Inject SignUpDesk desk;
    @Inject SignUpSayings sayings;
    @Inject SignUpChoices choices;
    @Inject FormThrottle throttle;
    @Inject Language language;
    @Inject FacesContext faces;

    private Map<String, String> typed;
    private String code;
    private String password;
    /** No person sees this field. */
    private String website;
    private boolean cookieRefused;
    private boolean over;

    /** Nobody stands on a step whose ground is not laid. */
    public void enter() throws IOException {
        SignUpStep step = getStep();
        if (!desk.isOffered()) {
            faces.getExternalContext().redirect(language.link("/kontakt"));
            return;
        }
        if (desk.ordered() != null) {
            faces.getExternalContext().redirect(language.link(SignUpOrderView.THANKS));
            return;
        }
        if (!desk.isBegun()) {
            cookieRefused = request().getParameter(JUST_BEGUN) != null;
            over = request().getParameter(OVER) != null;
            if (step != SignUpStep.COMPANY && !cookieRefused) {
                lead(SignUpStep.COMPANY, "");
            }
            return;
        }
        SignUpStep furthest = SignUpCheck.furthest(desk.answers(), desk.facts());
        if (step.ordinal() > furthest.ordinal()) {
            lead(furthest, "");
        }
    }

    /** Answers with a redirect once the step is done, so that neither Reload nor Back sends it again. */
    public void next() throws IOException {
        SignUpStep step = getStep();
        if (!keep() || (step == SignUpStep.LOGIN && !proved())) {
            return;
        }
        List<SignUpCheck.Finding> findings = SignUpCheck.of(step, desk.answers(), desk.facts());
        findings.forEach(finding -> sayings.say(finding, step));
        if (findings.isEmpty()) {
            boolean codeNeeded = step == SignUpStep.COMPANY && !desk.isMailConfirmed() && !desk.isCodeSent();
            if (codeNeeded) {
                desk.sendCode();
            }
            lead(step.next().orElseThrow(), step == SignUpStep.COMPANY ? JUST_BEGUN + "=1" : "");
        }
    }

    /** What was typed is kept on the way back too, right or wrong. */
    public void back() throws IOException {
        if (keep()) {
            lead(getStep().previous().orElse(SignUpStep.COMPANY), "");
        }
    }

    /** Shows the page once more with what follows from what is typed: a price, a bank, the words of a mandate. */
    public void look() {
        keep();
    }

    public void sendAgain() {
        sayings.sayPage(desk.sendCode() ? "signup.code.sentAgain" : "signup.code.wait");
    }

    private boolean keep() {
        if (website != null) {
            website = null;
            sayings.sayPage("leads.form.robot");
            return false;
        }
        if (getStep() == SignUpStep.COMPANY && !desk.isBegun() && !throttle.allows("signup", ClientAddress.of(request()))) {
            sayings.sayPage("leads.form.tooMany");
            return false;
        }
        if (getStep() == SignUpStep.LOGIN) {
            // What is typed there is a code and a password; neither is kept as typed.
            return desk.isBegun() || gone();
        }
        choices.read(getStep(), getTyped());
        Map<SignUpField, String> told = new EnumMap<>(SignUpField.class);
        Arrays.stream(SignUpField.values()).filter(field -> field.getStep() == getStep() && getTyped().get(field.name()) != null)
                .forEach(field -> told.put(field, getTyped().get(field.name())));
        return (desk.write(getStep(), told, (HttpServletResponse) faces.getExternalContext().getResponse()) && choose()) || gone();
    }

    /** The tariff for which the visitor came here from the prices; add-ons chosen for another one go with that. */
    private boolean choose() {
        String wished = getStep() == SignUpStep.COMPANY ? getWished() : null;
        return wished == null || wished.equals(desk.answers().text(SignUpField.TARIFF_ID))
                || desk.write(SignUpStep.TARIFF, Map.of(SignUpField.TARIFF_ID, wished), (HttpServletResponse) faces.getExternalContext().getResponse());
    }

    private boolean gone() {
        sayings.sayPage("signup.gone");
        return false;
    }

    /** The address by its code, and a password that is strong enough. */
    private boolean proved() {
        boolean good = true;
        if (!desk.isMailConfirmed()) {
            SignUpDraft.Answer answer = code == null ? SignUpDraft.Answer.WRONG : desk.confirm(code);
            if (answer != SignUpDraft.Answer.CONFIRMED) {
                sayings.say("code", code == null ? "signup.code.missing" : "signup.code." + answer);
                good = false;
            }
        }
        if (password != null && !desk.keepPassword(password)) {
            sayings.say("password", "signup.password.weak");
            good = false;
        }
        password = null;
        return good;
    }

    private void lead(SignUpStep step, String parameter) throws IOException {
        String address = addressOf(step) + (parameter.isEmpty() ? "" : "?" + parameter);
        faces.getExternalContext().redirect(language.link(address));
    }

    public String addressOf(SignUpStep step) {
        return "/anmelden/" + step.getSlug();
    }

    /** The page's file has the step's name. */
    public SignUpStep getStep() {
        String page = faces.getViewRoot().getViewId();
        return SignUpStep.valueOf(page.substring(page.lastIndexOf('/') + 1, page.lastIndexOf('.')).toUpperCase(Locale.ROOT));
    }

    public SignUpStep[] getSteps() {
        return SignUpStep.values();
    }

    /** Whether a step can be gone to from here. */
    public boolean isOpen(SignUpStep step) {
        return desk.isBegun() && step.ordinal() <= SignUpCheck.furthest(desk.answers(), desk.facts()).ordinal();
    }

    /** What is in the fields, by their names. */
    public Map<String, String> getTyped() {
        if (typed == null) {
            typed = new HashMap<>();
            Arrays.stream(SignUpField.values()).filter(field -> field != SignUpField.PASSWORD_HASH)
                    .forEach(field -> desk.answers().of(field).ifPresent(text -> typed.put(field.name(), text)));
            typed.putIfAbsent(SignUpField.COUNTRY.name(), "DE");
            typed.putIfAbsent(SignUpField.SCHEME.name(), "CORE");
        }
        return typed;
    }

    /** The tariff for which the visitor came here from the prices; null for none. */
    public String getWished() {
        String wished = request().getParameter(SignUpChoices.TARIFF);
        return wished != null && wished.matches("[0-9]{1,18}") ? wished : null;
    }

    /** Whether something of an account holder's own address is typed. */
    public boolean isHolderElsewhere() {
        return HOLDER.stream().anyMatch(field -> desk.answers().has(field));
    }

    public boolean isCookieRefused() {
        return cookieRefused;
    }

    public boolean isOver() {
        return over;
    }

    public boolean isMailConfirmed() {
        return desk.isMailConfirmed();
    }

    public boolean isPasswordChosen() {
        return desk.answers().has(SignUpField.PASSWORD_HASH);
    }

    public String getEmail() {
        return desk.answers().text(SignUpField.EMAIL);
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Optional.ofNullable(code).map(String::strip).orElse(null);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
