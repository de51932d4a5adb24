package org.vorzimmer.web.site.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vorzimmer.signup.SignUpCheck;
import org.vorzimmer.signup.SignUpField;
import org.vorzimmer.signup.SignUpStep;
import org.vorzimmer.web.kit.Language;

/** Says what is wrong beside its field, or above the form when the field is not on this page. */
@Named("signUpSayings")
@RequestScoped
public class SignUpSayings {

    /** The password is never shown again, so what was typed must not come back with the page. */
    private static final String PASSWORD = "password";

    @Inject Language language;
    @Inject FacesContext faces;

    private final Map<SignUpField, String> boxes = new EnumMap<>(SignUpField.class);

    /** Above the form, when its field is on another page. */
    void say(SignUpCheck.Finding finding) {
        say(idOf(finding.field()), finding.messageKey(), finding.details().toArray());
    }

    /** Beside its field or box, when the page of this step has it. */
    void say(SignUpCheck.Finding finding, SignUpStep here) {
        SignUpField field = finding.field();
        if (field.getStep() == here && faces.getViewRoot().findComponent("form:" + idOf(field) + ":input") == null) {
            boxes.putIfAbsent(field, language.text(finding.messageKey(), finding.details().toArray()));
        } else {
            say(finding);
        }
    }

    /** What is wrong with a plain box, which is no component, by its field's name; null when nothing is. */
    public String box(String field) {
        return boxes.get(SignUpField.valueOf(field));
    }

    void say(String field, String key, Object... values) {
        String id = "form:" + field + ":input";
        if (faces.getViewRoot().findComponent(id) instanceof EditableValueHolder input) {
            input.setValid(false); // for its red frame and for screen readers
            if (!PASSWORD.equals(field)) {
                input.setSubmittedValue(faces.getExternalContext().getRequestParameterMap().get(id));
            }
            add(id, language.text(key, values));
        } else {
            add(null, language.text(key, values));
        }
    }

    void sayPage(String key) {
        add(null, language.text(key));
    }

    private void add(String id, String sentence) {
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** COMPANY_NAME stands in the field companyName. */
    static String idOf(SignUpField field) {
        if (field == SignUpField.PASSWORD_HASH) {
            return PASSWORD;
        }
        String[] words = field.name().toLowerCase(Locale.ROOT).split("_");
        return words[0] + Arrays.stream(words).skip(1).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).collect(Collectors.joining());
    }

}
